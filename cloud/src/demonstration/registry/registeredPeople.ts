import { inventedIdNumber } from '../inventedPerson';
import type { RegisteredPerson } from './registeredPerson';

const leping = (birthOn: string, order: number) => inventedIdNumber('360281', birthOn, order);
const baodi = (birthOn: string, order: number) => inventedIdNumber('120115', birthOn, order);

/** What the departments of the demonstration hold on its people: what fits, what contradicts, and what goes wrong. */
export const registeredPeople: readonly RegisteredPerson[] = [
  {
    name: '示范方',
    idNumber: leping('1976-12-01', 907),
    tells: {
      demoProperty: [{ kind: 'cars', count: 1, note: '2015年登记的小客车' }],
      demoMarket: [{ kind: 'marketRegistration', value: 'registered', note: '示范小吃店' }],
      demoCivil: [{ kind: 'marriage', value: 'unmarried' }],
    },
  },
  {
    name: '示范小方',
    idNumber: leping('2004-06-30', 908),
    // Two departments that do not agree on one wage.
    tells: {
      demoSocialInsurance: [
        { kind: 'socialInsurance', value: 'employed', note: '示范服装厂' },
        { kind: 'wage', amount: '2500.00', months: 1, note: '缴费基数' },
      ],
      demoTax: [{ kind: 'wage', amount: '33600.00', months: 12, note: '示范服装厂' }],
    },
    faults: { demoCivil: 'slow' },
  },
  {
    name: '示范陈',
    idNumber: leping('1958-02-11', 901),
    tells: { demoSocialInsurance: [{ kind: 'pension', amount: '1860.00', months: 1 }] },
    faults: { demoProperty: 'slow' },
  },
  { name: '示范何', idNumber: leping('1960-07-02', 902), faults: { demoSocialInsurance: 'missing' } },
  {
    name: '示范周',
    idNumber: leping('1981-04-19', 903),
    tells: { demoDisability: [{ kind: 'disability', value: 'limb.3' }] },
    faults: { demoTax: 'erroring' },
  },
  {
    name: '示范桂兰',
    idNumber: leping('1954-05-20', 906),
    tells: { demoSocialInsurance: [{ kind: 'basicPension', amount: '163.00', months: 1 }] },
    faults: { demoCivil: 'misnamed' },
  },
  { name: '示范廖', idNumber: leping('1949-09-09', 909), faults: { demoMarket: 'malformed' } },
  { name: '示范彭', idNumber: baodi('1957-01-23', 911), faults: { demoSocialInsurance: 'cut' } },
  {
    name: '示范沈',
    idNumber: baodi('1986-11-11', 912),
    tells: { demoTax: [{ kind: 'wage', amount: '21600.00', months: 12, note: '示范商店' }] },
    faults: { demoProperty: 'malformed', demoMarket: 'erroring' },
  },
];
