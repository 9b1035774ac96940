export default definePageConfig({ navigationBarTitleText: '要我做的' });
