#!/usr/bin/env bash
# From a clean checkout to a folder that runs: the built program, what it needs at run time, nothing else.
#   deploy/assemble.sh FOLDER
set -euo pipefail
mkdir -p "${1:?the folder to assemble into}"
target=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
[ -z "$(ls -A "$target")" ] || { echo "$target is not empty" >&2; exit 1; }

npm ci
npm run --silent build cloud h5 desk

mkdir -p "$target"/{shared/src/policy,cloud/workbench,miniprogram/dist}
cp -r shared/dist "$target/shared/"
cp -r shared/src/policy/{packs,sources,regions} "$target/shared/src/policy/"
cp -r cloud/dist "$target/cloud/"
cp -r cloud/workbench/dist "$target/cloud/workbench/"
cp -r miniprogram/dist/h5 "$target/miniprogram/dist/"
node deploy/slimPackages.mjs "$target"

cd "$target"
npm ci --omit=dev
# What came along, for whoever has to look for a package with a known fault.
npm sbom --omit=dev --sbom-format cyclonedx >sbom.cdx.json
# Papers are written in two weights of the font; maps and types serve whoever develops.
find node_modules/@expo-google-fonts -name '*.ttf' ! -name '*_400Regular.ttf' ! -name '*_700Bold.ttf' -delete
find . \( -name '*.map' -o -name '*.tsbuildinfo' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -type f -delete
rm -f package-lock.json .npmrc
