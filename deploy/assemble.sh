#!/usr/bin/env bash
# From a clean checkout to a folder that runs: the built program, what it needs at run time, nothing else.
#   deploy/assemble.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?the folder to assemble into}
[ ! -e "$target" ] || [ -z "$(ls -A "$target")" ] || { echo "$target is not empty" >&2; exit 1; }

npm ci
npm run --silent build cloud h5 desk

mkdir -p "$target"/{shared/src/policy,cloud/workbench,miniprogram,tests}
cp package.json package-lock.json "$target/"
for workspace in shared cloud cloud/workbench miniprogram tests; do
  cp "$workspace/package.json" "$target/$workspace/"
done
cp -r shared/dist "$target/shared/"
cp -r shared/src/policy/{packs,sources,regions} "$target/shared/src/policy/"
cp -r cloud/dist "$target/cloud/"
cp -r cloud/workbench/dist "$target/cloud/workbench/"
mkdir "$target/miniprogram/dist"
cp -r miniprogram/dist/h5 "$target/miniprogram/dist/"
find "$target" -name '*.map' -o -name '*.tsbuildinfo' -o -name '*.d.ts' | xargs rm -f

cd "$target"
npm ci --omit=dev --workspace shared --workspace cloud
# What came along, for whoever has to look for a package with a known fault.
npm sbom --omit=dev --workspace cloud --package-lock-only --sbom-format cyclonedx >sbom.cdx.json
rm -rf package-lock.json tests cloud/workbench/package.json miniprogram/package.json
