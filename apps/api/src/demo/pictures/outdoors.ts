import { area, disc, drawn, line, rect, row, shape, type Drawing } from './drawing.js';

export const ferryInTheFjord: Drawing = {
  caption: 'The ferry at seven in the morning (a drawing made for the demo).',
  alt: 'A drawing: a small ferry with lit windows on a fjord between dark mountains, the sun just up.',
  svg: drawn(
    rect(0, 0, 1600, 1067, '#F6D9B8') +
      disc(1245, 390, 105, '#F2A65A') +
      area('0,620 0,300 260,130 520,420 700,300 960,620', '#3E5C6B') +
      area('760,620 1060,360 1240,470 1460,210 1600,330 1600,620', '#2F4A58') +
      area('180,185 260,130 345,225 285,215 250,250', '#F4F1EA') +
      area('1400,288 1460,210 1530,272 1470,290', '#F4F1EA') +
      rect(0, 620, 1600, 447, '#0B6B6B') +
      row(9, (index) => rect(1140 - index * 14, 650 + index * 44, 210 + index * 28, 10, '#F2A65A', 5)) +
      area('420,700 1000,700 930,800 480,800', '#F4F1EA') +
      rect(500, 600, 400, 104, '#F4F1EA', 8) +
      row(6, (index) => rect(528 + index * 62, 628, 38, 38, '#F2C14E', 4)) +
      rect(640, 520, 150, 84, '#DDE4E2', 6) +
      rect(660, 540, 110, 30, '#1C2430', 4) +
      line('M 560 600 L 560 470', '#1C2430', 8) +
      shape('M 564 474 L 640 494 L 564 514 Z', '#C8553D'),
  ),
};

export const listOnADoor: Drawing = {
  caption: 'The list on the door (a drawing made for the demo).',
  alt: 'A drawing: a white house by the sea with a blue door, on which hangs a sheet with two columns.',
  svg: drawn(
    rect(0, 0, 1600, 1067, '#BFE3EA') +
      rect(0, 560, 1600, 220, '#2A7F9E') +
      row(7, (index) => line(`M ${60 + index * 230} ${620 + (index % 3) * 45} q 40 -18 80 0`, '#BFE3EA', 6)) +
      rect(0, 770, 1600, 297, '#E9D9BC') +
      rect(360, 150, 900, 780, '#F3E4CF') +
      rect(360, 150, 900, 34, '#E0CDB2') +
      rect(640, 360, 340, 570, '#1F5FA8', 10) +
      rect(670, 390, 280, 510, '#2B72C4', 6) +
      disc(930, 680, 14, '#F2C14E') +
      rect(715, 430, 190, 270, '#FBFAF7') +
      line('M 810 450 L 810 680', '#C9CFCB', 4) +
      row(7, (index) =>
        line(`M 733 ${470 + index * 30} L ${785 - (index % 3) * 14} ${470 + index * 30}`, '#1C2430', 5),
      ) +
      row(6, (index) =>
        line(`M 828 ${470 + index * 30} L ${885 - (index % 2) * 18} ${470 + index * 30}`, '#0B6B6B', 5),
      ) +
      rect(440, 430, 130, 150, '#2B72C4', 6) +
      rect(1050, 430, 130, 150, '#2B72C4', 6) +
      rect(454, 444, 102, 122, '#F7E6B5') +
      rect(1064, 444, 102, 122, '#F7E6B5') +
      rect(1090, 860, 90, 70, '#C8553D', 6) +
      disc(1110, 830, 34, '#4E8F5B') +
      disc(1155, 815, 42, '#3E7A4B'),
  ),
};

export const boatInTheYard: Drawing = {
  caption: 'The boat on the day before its launch (a drawing made for the demo).',
  alt: 'A drawing: a wooden boat on trestles in a yard by the sea, with planks leaning beside it.',
  svg: drawn(
    rect(0, 0, 1600, 1067, '#DCE9EC') +
      rect(0, 520, 1600, 150, '#3B7C88') +
      rect(0, 660, 1600, 407, '#D9C7A3') +
      area('1180,520 1180,250 1600,170 1600,520', '#8C5A3C') +
      area('1150,262 1600,150 1600,186 1160,296', '#5E3B27') +
      rect(1300, 360, 150, 160, '#3A2A20') +
      shape('M 220 560 Q 700 660 1180 500 Q 1090 800 760 810 L 520 810 Q 300 770 220 560 Z', '#B9763F') +
      line('M 250 610 Q 700 705 1150 570', '#8C5A3C', 8) +
      line('M 290 670 Q 700 750 1115 640', '#8C5A3C', 8) +
      line('M 345 730 Q 700 788 1060 710', '#8C5A3C', 8) +
      line('M 220 560 Q 700 660 1180 500', '#5E3B27', 16) +
      line('M 430 800 L 380 930 M 430 800 L 480 930 M 900 800 L 850 930 M 900 800 L 950 930', '#5E3B27', 20) +
      line('M 360 900 L 500 900 M 830 900 L 970 900', '#5E3B27', 14) +
      area('1210,900 1250,900 1400,420 1368,410', '#E2B77E') +
      area('1290,900 1330,900 1440,450 1408,440', '#CFA066') +
      rect(120, 880, 190, 90, '#8C5A3C', 6) +
      line('M 150 880 L 150 840 L 280 840 L 280 880', '#5E3B27', 10),
  ),
};

export const carpentryBelowMountains: Drawing = {
  caption: 'The carpentry at the end of the valley (a drawing made for the demo).',
  alt: 'A drawing: a wooden workshop with an open gate and stacked planks below snow-covered mountains.',
  svg: drawn(
    rect(0, 0, 1600, 1067, '#CFE3EE') +
      area('0,700 300,220 560,560 820,140 1120,520 1330,260 1600,640 1600,760 0,760', '#7C95A3') +
      area('232,330 300,220 378,322 330,312 296,352', '#FBFAF7') +
      area('734,280 820,140 905,248 850,246 812,300', '#FBFAF7') +
      area('1274,330 1330,260 1388,345 1340,332', '#FBFAF7') +
      rect(0, 720, 1600, 347, '#6F9A5B') +
      rect(430, 520, 700, 360, '#9C6B43') +
      row(13, (index) => line(`M ${484 + index * 50} 530 L ${484 + index * 50} 876`, '#7A4F30', 5)) +
      area('380,540 780,330 1180,540', '#5E3B27') +
      rect(640, 620, 280, 260, '#2E2118') +
      rect(700, 780, 160, 22, '#E2B77E') +
      line('M 715 802 L 715 876 M 845 802 L 845 876', '#E2B77E', 14) +
      row(6, (index) =>
        rect(1180 + (index % 2) * 14, 850 - index * 34, 290, 26, index % 2 ? '#E2B77E' : '#CFA066', 4),
      ) +
      rect(1180, 880, 310, 20, '#5E3B27') +
      disc(250, 800, 80, '#3E7A4B') +
      disc(330, 770, 100, '#4E8F5B') +
      rect(295, 840, 26, 90, '#5E3B27'),
  ),
};
