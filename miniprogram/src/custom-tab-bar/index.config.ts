export default definePageConfig({ component: true } as never);
