export default defineAppConfig({
  pages: ['pages/home/index'],
  window: {
    navigationBarTitleText: '双诺救助',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f3f6f5',
  },
  lazyCodeLoading: 'requiredComponents',
});
