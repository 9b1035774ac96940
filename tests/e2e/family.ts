import { inventedIdNumber } from '../support/people';

/** An invented mother and the daughter who lives with her and files for her. */
export interface Family {
  readonly mother: { readonly name: string; readonly number: string };
  /** Where they live, as it is chosen from the lists. */
  readonly village: readonly string[];
  readonly daughter: { readonly name: string; readonly number: string; readonly phone: string };
}

/** The family of the walks. */
export const family: Family = {
  village: ['江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会'],
  mother: { name: '示范秀英', number: inventedIdNumber('1956-04-12', 'female') },
  daughter: { name: '示范春燕', number: inventedIdNumber('1984-08-03', 'female'), phone: '13800000021' },
};

/** The same family, had it lived in Tianjin. */
export const tianjinFamily: Family = { ...family, village: ['天津市', '宝坻区', '大口屯镇', '镇东村委会'] };
