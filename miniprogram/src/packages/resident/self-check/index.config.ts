export default definePageConfig({ navigationBarTitleText: '先看看能申请什么' });
