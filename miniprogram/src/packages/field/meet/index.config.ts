export default definePageConfig({ navigationBarTitleText: '当面核实身份' });
