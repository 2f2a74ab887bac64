import type { RaThemeOptions } from 'react-admin';
import { radius, type Tokens } from './tokens.js';

/** Dense tables: 40 px rows, hairlines, figures in columns. */
export function tables(t: Tokens): NonNullable<RaThemeOptions['components']> {
  return {
    MuiTableCell: {
      styleOverrides: {
        root: {
          borderBottom: `1px solid ${t.line}`,
          padding: '0 12px',
          height: 40,
          fontSize: '0.875rem',
          fontVariantNumeric: 'tabular-nums',
          '&:first-of-type': { paddingLeft: 16 },
          '&:last-of-type': { paddingRight: 16 },
        },
        head: {
          color: t.muted,
          fontWeight: 550,
          fontSize: '0.8125rem',
          background: 'transparent',
          whiteSpace: 'nowrap',
        },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: {
          '&:last-child td': { borderBottom: 0 },
          '&.MuiTableRow-hover:hover': { background: t.sunken },
        },
      },
    },
    MuiTableSortLabel: {
      styleOverrides: { root: { '&.Mui-active': { color: t.ink } }, icon: { fontSize: 14 } },
    },
    MuiTablePagination: {
      styleOverrides: {
        root: { color: t.muted, fontVariantNumeric: 'tabular-nums', overflow: 'visible' },
        selectLabel: { fontSize: '0.875rem' },
        displayedRows: { fontSize: '0.875rem' },
      },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-table': { tableLayout: 'fixed' },
          '& .RaDataTable-tableWrapper': { borderRadius: radius },
          '& .RaDataTable-headerCell': { background: 'transparent', position: 'static' },
          '& .RaDataTable-clickableRow': { cursor: 'pointer' },
        },
      },
    },
  } as NonNullable<RaThemeOptions['components']>;
}
