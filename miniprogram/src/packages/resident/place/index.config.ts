export default definePageConfig({ navigationBarTitleText: '当地民政办' });
