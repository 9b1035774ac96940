import { DatabaseHosts } from './databaseHosts';

describe('the servers of a database', () => {
  it('are read from one address, in order', () => {
    const hosts = new DatabaseHosts('mysql://user:pass%2Cword@one:3307,two,[::1]:3309/name');
    expect(hosts.url).toBe('mysql://user:pass%2Cword@one:3307/name');
    expect(hosts.inOrder()).toEqual([
      { host: 'one', port: 3307 },
      { host: 'two', port: 3306 },
      { host: '::1', port: 3309 },
    ]);
    expect(new DatabaseHosts('mysql://root@127.0.0.1:3310/name').inOrder()).toHaveLength(1);
  });

  it('that failed come last for a while, and are still tried when all have', () => {
    const hosts = new DatabaseHosts('mysql://root@one,two,three/name');
    const names = (): string[] => hosts.inOrder().map(({ host }) => host);
    hosts.avoid(hosts.inOrder()[0]!);
    expect(names()).toEqual(['two', 'three', 'one']);
    hosts.avoid(hosts.inOrder()[0]!);
    expect(names()).toEqual(['three', 'one', 'two']);
  });
});
