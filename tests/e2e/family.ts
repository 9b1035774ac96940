import { inventedIdNumber } from '../support/people';

/** An invented mother and the daughter who lives with her and files for her. */
export interface Family {
  readonly mother: { readonly name: string; readonly number: string };
  readonly daughter: { readonly name: string; readonly number: string; readonly phone: string };
}

/** The family of the walks. */
export const family: Family = {
  mother: { name: '示范秀英', number: inventedIdNumber('1956-04-12', 'female') },
  daughter: { name: '示范春燕', number: inventedIdNumber('1984-08-03', 'female'), phone: '13800000021' },
};
