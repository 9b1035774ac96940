const residentPages = [
  'sign-in',
  'start',
  'question',
  'tasks',
  'papers',
  'family',
  'sign',
  'sign-link',
  'signed',
  'check',
  'sent',
  'case',
  'worksheet',
  'finding',
  'supplement',
  'withdraw',
  'correct',
  'change',
  'vault',
  'proxies',
  'identity',
  'urgent',
  'place',
  'board',
  'privacy',
  'sessions',
  'asked',
  'self-check',
];

const fieldPages = ['meet', 'paper-signature', 'staff-sign-in', 'surveys', 'survey', 'proxy-calls', 'proxy-call'];

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/progress/index', 'pages/messages/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/resident', pages: residentPages.map((page) => `${page}/index`) },
    { root: 'packages/field', pages: fieldPages.map((page) => `${page}/index`) },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/resident'] } },
  window: {
    navigationBarTitleText: '双诺救助',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f3f6f5',
  },
  // The pages draw the row of tabs themselves, so that its words grow with the type.
  tabBar: {
    custom: true,
    color: '#5d6975',
    selectedColor: '#0d6b5e',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/progress/index', text: '进度' },
      { pagePath: 'pages/messages/index', text: '消息' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  // The place of a photo taken at a household (C01); asked for when the first one is taken.
  permission: { 'scope.userLocation': { desc: '入户调查的照片要记下拍摄地点' } },
  requiredPrivateInfos: ['getLocation'],
  // WeChat holds camera, album and clipboard back until the person has agreed to how their data is used.
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
  // In the browser pages don't slide: whoever went back within the third of a second it takes found an empty page.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
});
