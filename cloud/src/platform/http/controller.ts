import { Controller as FrameworkController, Scope, ScopeEnum } from '@midwayjs/core';

/** Marks a class whose methods answer endpoints. One instance serves all requests, so it keeps no state of any. */
export function Controller(): ClassDecorator {
  return (target) => {
    FrameworkController('/')(target);
    Scope(ScopeEnum.Singleton)(target);
  };
}
