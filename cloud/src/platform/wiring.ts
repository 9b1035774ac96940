import { getProviderUUId, type IMidwayContainer } from '@midwayjs/core';

/** A class that the container makes: a provider or a controller. */
export type ProviderClass<T = unknown> = new (...args: never[]) => T;
type AbstractClass<T = unknown> = abstract new (...args: never[]) => T;

/** What a class stands for → the class that is made for it. */
export type Binding<T = unknown> = readonly [AbstractClass<T>, ProviderClass<T>];

/** Work done once at start, after migrating and before serving. */
export interface StartTask {
  run(): Promise<void>;
}
export type StartTaskClass = ProviderClass<StartTask>;

/** Puts a ready object into the container, to be injected by its class. */
export function provideObject<T extends object>(container: IMidwayContainer, type: AbstractClass<T>, object: T): void {
  const id = getProviderUUId(type);
  if (!id) throw new Error(`${type.name} lacks @Singleton()`);
  container.bindClass(type);
  container.registerObject(id, object);
}

/** Makes the class bound to an abstract one and puts it in its place. */
export async function provideBinding(container: IMidwayContainer, [type, implementation]: Binding): Promise<void> {
  if (!getProviderUUId(implementation)) throw new Error(`${implementation.name} lacks @Singleton()`);
  container.bindClass(implementation);
  const made = await container.getAsync<object>(implementation as never);
  provideObject(container, type as AbstractClass<object>, made);
}
