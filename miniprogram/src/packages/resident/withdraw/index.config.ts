export default definePageConfig({ navigationBarTitleText: '撤回申请' });
