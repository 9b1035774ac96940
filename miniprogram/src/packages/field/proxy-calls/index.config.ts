export default definePageConfig({ navigationBarTitleText: '电话确认代办' });
