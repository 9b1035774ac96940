export default definePageConfig({ navigationBarTitleText: '要交的材料' });
