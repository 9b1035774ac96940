export default definePageConfig({ navigationBarTitleText: '请您签字' });
