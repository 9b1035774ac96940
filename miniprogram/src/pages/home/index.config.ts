export default definePageConfig({ navigationBarTitleText: '双诺救助' });
