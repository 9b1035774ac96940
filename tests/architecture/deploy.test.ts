import { join } from 'node:path';
import { readYaml } from '../../cloud/src/platform/policy/readYaml';
import { asInTheImage } from '../bench/productionSettings';
import { repositoryRoot } from './repositoryRoot';
import { textOf } from './trackedFiles';

interface Service {
  readonly image: string;
  readonly env_file?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly healthcheck?: unknown;
  readonly restart: string;
  readonly cap_drop: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>> | readonly string[];
}
interface Compose {
  readonly networks: Readonly<Record<string, { internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

type Merging = Readonly<Record<string, unknown>> & { readonly '<<'?: Merging };

/** A mapping with what it takes over from another by `<<`. */
const merged = ({ '<<': taken, ...own }: Merging): Service => ({ ...(taken && merged(taken)), ...own }) as Service;

const compose = readYaml(join(repositoryRoot, 'deploy/compose.yaml'));
if (!compose.ok) throw new Error(`compose.yaml, line ${compose.line}: ${compose.message}`);
const { networks, volumes, ...parts } = compose.value as Compose & { services: Record<string, Merging> };
const services = Object.fromEntries(Object.entries(parts.services).map(([name, one]) => [name, merged(one)]));
const dockerfile = textOf('deploy/Dockerfile');
const byItself = ['migrate', 'bucket'];
const all = Object.entries(services);

/** The names that a file of settings sets. */
const namesIn = (file: string) =>
  textOf(file)
    .split('\n')
    .map((line) => /^([A-Z][A-Z0-9_]*)=/.exec(line)?.[1])
    .filter((name) => name !== undefined);

describe('the compose file', () => {
  it('pins every image to one version', () => {
    const built = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image ?? '');
    const images = [...all.map(([, { image }]) => image), ...built];
    const loose = images.filter(
      (image) => !/:(\d+\.\d+\.\d+(-[a-z-]+)?|RELEASE\.[\w-]+|\$\{VERSION:-latest\})$/.test(image),
    );
    expect(loose).toEqual([]);
  });

  it('opens the ports of the proxy alone, and shows it the metrics of nobody', () => {
    expect(all.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
    expect(services['proxy']?.ports).toEqual(['80:80', '443:443']);
    expect(textOf('deploy/nginx.conf')).not.toContain('9464');
  });

  it('keeps the database and the papers where nothing leads out, and the proxy away from them', () => {
    const inside = all.filter(([, one]) => one.networks.includes('inside')).map(([name]) => name);
    expect(inside).toEqual(['program-1', 'program-2', 'migrate', 'database', 'storage', 'bucket']);
    expect(networks['inside']).toEqual({ internal: true });
    for (const name of ['migrate', 'database', 'storage', 'bucket'])
      expect(services[name]?.networks).toEqual(['inside']);
  });

  it('runs Node as it is measured', () => {
    const { NODE_OPTIONS, MALLOC_ARENA_MAX } = asInTheImage;
    expect(dockerfile).toContain(`ENV NODE_OPTIONS="${NODE_OPTIONS}" MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX}\n`);
    for (const [name, value] of Object.entries(asInTheImage))
      expect(textOf('docs/operating.md')).toContain(`${name}=${value}`);
  });

  it('asks every service how it is, and gives none more rights than it needs', () => {
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    const unasked = all.filter(
      ([name, one]) => !one.healthcheck && !/^program-\d$/.test(name) && !byItself.includes(name),
    );
    expect(unasked).toEqual([]);
    expect(all.filter(([, { cap_drop }]) => cap_drop[0] !== 'ALL')).toEqual([]);
    expect(
      all.filter(([name, { restart }]) => restart !== (byItself.includes(name) ? 'on-failure' : 'unless-stopped')),
    ).toEqual([]);
  });

  it('names no volume, network or service that is not there', () => {
    const named = all.flatMap(([, one]) => [
      ...(one.volumes ?? []).map((volume) => volume.split(':')[0] ?? '').filter((name) => !/^[./]/.test(name)),
      ...one.networks,
      ...(Array.isArray(one.depends_on) ? one.depends_on : Object.keys(one.depends_on ?? {})),
    ]);
    const there = [...Object.keys(volumes), ...Object.keys(networks), ...Object.keys(services)];
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
  });

  it('sends each service only the settings of its own', () => {
    const files = all.map(([name, { env_file }]) => [name, env_file]);
    expect(Object.fromEntries(files)).toEqual({
      'program-1': 'settings.env',
      'program-2': 'settings.env',
      migrate: 'migration.env',
      proxy: undefined,
      database: 'database.env',
      storage: 'storage.env',
      bucket: 'storage.env',
    });
    expect(namesIn('deploy/database.example').filter((name) => !name.startsWith('MARIADB_'))).toEqual([]);
    expect(namesIn('deploy/migration.example')).toEqual(['MODE', 'DATABASE_URL', 'PLAIN_LINES']);
    expect(namesIn('deploy/storage.example').filter((name) => !/^(MINIO_ROOT|S3)_/.test(name))).toEqual([]);
    for (const file of ['.gitignore', '.dockerignore']) expect(textOf(file)).toMatch(/^\/?deploy\/\*\.env$/m);
  });

  it('sends the proxy to services that are there, at the port of the program', () => {
    const upstream = [...textOf('deploy/nginx.conf').matchAll(/^ +server (\S+):(\d+) resolve/gm)];
    expect(upstream.map(([, name, port]) => [name, port])).toEqual(
      all.filter(([name]) => name.startsWith('program-')).map(([name]) => [name, /PORT=(\d+)/.exec(dockerfile)?.[1]]),
    );
  });

  it.each([
    ['NAME/', ''],
    ['NAME/desk.js', ''],
    ['NAME/api/desk/queue', ''],
    ['NAME/desk', 'https://desk.$host'],
    ['NAME/desk/cases/1', 'https://desk.$host'],
    ['NAME/desk?day=1', 'https://desk.$host'],
    ['NAME/desk/..%2fany', 'https://desk.$host'],
    ['desk.NAME/desk', ''],
    ['desk.NAME/desk/cases/1', ''],
    ['desk.NAME/api/desk/queue', ''],
    ['desk.NAME/health', ''],
    ['desk.NAME/', 'https://$name'],
    ['desk.NAME/desk.js', 'https://$name'],
    ['desk.NAME/healthy', 'https://$name'],
  ])('lets desk and phone have a name each: %s', (asked, elsewhere) => {
    const block = /map \$host\$request_uri \$elsewhere \{([^]*?)\n {2}\}/.exec(textOf('deploy/nginx.conf'))?.[1] ?? '';
    const lines = [...block.matchAll(/^ +~(\S+) (\S+);$/gm)];
    expect(lines).toHaveLength(2);
    expect(lines.find(([, form = '']) => new RegExp(form).test(asked))?.[2] ?? '').toBe(elsewhere);
  });
});

describe('deploy/assemble.sh', () => {
  it('leaves the weights of the font that papers are written in', () => {
    const used = [...textOf('cloud/src/platform/pdf/paperFont.ts').matchAll(/NotoSansSC(_\w+\.ttf)/g)].map(
      ([, end]) => end,
    );
    const kept = [...textOf('deploy/assemble.sh').matchAll(/! -name '\*(_\w+\.ttf)'/g)].map(([, end]) => end);
    expect(kept).toEqual(used);
  });
});
