export default definePageConfig({ navigationBarTitleText: '纸上签的字' });
