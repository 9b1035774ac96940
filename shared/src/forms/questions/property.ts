import type { PageDef } from '../pageDef';

/** What the household owns: homes, vehicles, money and other assets (B03: vehicles, property, financial assets). */
export const propertyPages: readonly PageDef[] = [
  {
    id: 'property.what',
    group: 'property',
    title: '家里有什么财产？',
    why: '如实填写。银行、车辆、房产以后会核对，有一点财产不一定影响申请。',
    clauseParam: 'property.limits',
    fields: [
      {
        path: 'property.homes',
        kind: 'list',
        label: '住的和名下的房子',
        required: true,
        minimum: 1,
        maximum: 10,
        itemFields: [
          {
            path: 'kind',
            kind: 'choice',
            label: '是什么房子',
            required: true,
            options: [
              { value: 'selfBuilt', label: '自己建的' },
              { value: 'bought', label: '买的' },
              { value: 'rented', label: '租的' },
              { value: 'borrowed', label: '借住的' },
              { value: 'unsafe', label: '自家的危房' },
            ],
          },
          {
            path: 'areaSquareMetres',
            kind: 'integer',
            label: '大约多少平方米（可不填）',
            required: false,
            minimum: 1,
            maximum: 5000,
          },
        ],
      },
      { path: 'property.hasVehicle', kind: 'yesNo', label: '家里有车吗', hint: '电动自行车不算', required: true },
      {
        path: 'property.vehicles',
        kind: 'list',
        label: '车',
        required: true,
        minimum: 1,
        maximum: 10,
        when: { path: 'property.hasVehicle', equals: true },
        itemFields: [
          {
            path: 'kind',
            kind: 'choice',
            label: '是什么车',
            required: true,
            options: [
              { value: 'car', label: '汽车' },
              { value: 'motorcycle', label: '摩托车' },
              { value: 'farm', label: '农用车、拖拉机' },
              { value: 'disabledScooter', label: '残疾人代步车' },
              { value: 'other', label: '其他' },
            ],
          },
          { path: 'valueFen', kind: 'moneyYuan', label: '现在大约值多少（元，可不填）', required: false },
        ],
      },
      {
        path: 'property.savingsFen',
        kind: 'moneyYuan',
        label: '存款和现金一共多少（元）',
        hint: '全家的银行存款、微信、支付宝加起来，没有就写0',
        required: true,
        sensitive: true,
      },
      {
        path: 'property.otherFen',
        kind: 'moneyYuan',
        label: '股票、理财、商业保险一共多少（元）',
        hint: '没有就写0',
        required: true,
        sensitive: true,
      },
      {
        path: 'property.hasBusiness',
        kind: 'yesNo',
        label: '有人开店、办厂或者入股公司吗',
        required: true,
      },
    ],
  },
];
