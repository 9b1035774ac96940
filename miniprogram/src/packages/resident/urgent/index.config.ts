export default definePageConfig({ navigationBarTitleText: '急难求助' });
