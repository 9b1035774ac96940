export default definePageConfig({ navigationBarTitleText: '已交上去' });
