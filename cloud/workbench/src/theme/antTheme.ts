import type { ThemeConfig } from 'antd';
import { token } from './token';

/** Ant Design in the same colours, type and corners as the phone: everything is read from tokens.css. */
export function antTheme(): ThemeConfig {
  const brand = token('--brand', '#0d6b5e');
  const ink = token('--ink', '#17212b');
  const ink2 = token('--ink-2', '#465463');
  const line = token('--line', '#d5dcdb');
  return {
    token: {
      colorPrimary: brand,
      colorLink: brand,
      colorInfo: brand,
      colorSuccess: token('--done', '#2c6e2f'),
      colorWarning: token('--turn', '#9a4a00'),
      colorError: token('--late', '#b3261e'),
      // Worked out from such deep colours the soft ones would turn grey; they are given as they are.
      colorPrimaryBg: token('--brand-soft', '#e3f1ee'),
      colorInfoBg: token('--brand-soft', '#e3f1ee'),
      colorSuccessBg: token('--done-soft', '#e6f3e6'),
      colorSuccessBorder: '#bcdcbc',
      colorWarningBg: token('--turn-soft', '#fdf0e1'),
      colorWarningBorder: '#eccfa9',
      colorErrorBg: token('--late-soft', '#fcebe9'),
      colorErrorBorder: '#efc0bb',
      colorText: ink,
      colorTextSecondary: ink2,
      colorTextTertiary: token('--ink-3', '#66727f'),
      colorTextPlaceholder: token('--ink-3', '#66727f'),
      colorBorder: line,
      colorBorderSecondary: '#e8edec',
      colorBgLayout: token('--ground', '#f3f6f5'),
      borderRadius: 8,
      fontSize: 14,
      controlHeight: 36,
      fontFamily: token('--font', 'sans-serif'),
      // Nothing moves without need.
      motion: false,
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 600 },
      Table: {
        headerBg: '#f8faf9',
        headerColor: ink2,
        rowHoverBg: token('--brand-soft', '#e3f1ee'),
        rowSelectedBg: token('--brand-soft', '#e3f1ee'),
        rowSelectedHoverBg: token('--brand-soft', '#e3f1ee'),
        cellPaddingBlockMD: 9,
        cellPaddingInlineMD: 14,
      },
      Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 4px' },
      Alert: { defaultPadding: '8px 12px' },
      Modal: { titleFontSize: 17 },
    },
  };
}
