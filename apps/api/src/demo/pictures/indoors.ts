import { area, disc, drawn, line, rect, row, shape, type Drawing } from './drawing.js';

const cup = (x: number, colour: string): string =>
  rect(x, 490, 60, 70, colour, 8) +
  line(`M ${x + 60} 508 q 26 16 0 34`, colour, 9) +
  line(`M ${x + 20} 470 q 12 -18 0 -36 M ${x + 42} 470 q 12 -18 0 -36`, '#C9B79C', 5);

export const breakfastAtEight: Drawing = {
  caption: 'Breakfast at eight (a drawing made for the demo).',
  alt: 'A drawing: a long table with bread, jam and six cups; the clock on the wall shows eight.',
  svg: drawn(
    rect(0, 0, 1600, 1067, '#F4E7D3') +
      disc(800, 240, 150, '#1C2430') +
      disc(800, 240, 134, '#FBFAF7') +
      row(12, (index) => {
        const angle = (index * Math.PI) / 6;
        return disc(800 + 112 * Math.sin(angle), 240 - 112 * Math.cos(angle), 6, '#1C2430');
      }) +
      line('M 800 240 L 800 146', '#1C2430', 10) +
      line('M 800 240 L 739 275', '#C8553D', 12) +
      rect(90, 560, 1420, 70, '#9C6B43', 10) +
      area('160,630 230,630 210,1067 140,1067', '#7A4F30') +
      area('1370,630 1440,630 1460,1067 1390,1067', '#7A4F30') +
      shape('M 610 560 Q 600 440 790 440 Q 980 440 970 560 Z', '#C98A4B') +
      line('M 690 470 L 720 540 M 780 455 L 800 540 M 870 470 L 885 540', '#8C5A3C', 10) +
      rect(470, 450, 84, 110, '#B03A48', 12) +
      rect(466, 432, 92, 30, '#FBFAF7', 6) +
      rect(1060, 450, 84, 110, '#D9902F', 12) +
      rect(1056, 432, 92, 30, '#FBFAF7', 6) +
      row(3, (index) => cup(170 + index * 96, index % 2 ? '#0B6B6B' : '#2A7F9E')) +
      row(3, (index) => cup(1190 + index * 96, index % 2 ? '#C8553D' : '#0B6B6B')),
  ),
};

export const workbenchWithGrinder: Drawing = {
  caption: 'A coffee grinder on the workbench (a drawing made for the demo).',
  alt: 'A drawing: a workbench with an opened coffee grinder, screws laid out in a row, and tools on the wall.',
  svg: drawn(
    rect(0, 0, 1600, 1067, '#DDE4E2') +
      rect(140, 90, 1320, 380, '#B8C7C4', 12) +
      line('M 260 170 L 260 360', '#7A4F30', 34) +
      rect(206, 130, 108, 56, '#4A5662', 8) +
      line('M 470 150 L 470 380', '#C8553D', 26) +
      line('M 470 300 L 470 410', '#4A5662', 12) +
      line('M 660 140 L 740 330 M 740 140 L 660 330', '#4A5662', 20) +
      disc(700, 236, 16, '#1C2430') +
      row(4, (index) => rect(900 + index * 120, 160 + index * 14, 26, 230 - index * 28, '#4A5662', 13)) +
      row(4, (index) => disc(913 + index * 120, 160 + index * 14, 32 - index * 4, '#4A5662')) +
      rect(60, 690, 1480, 80, '#B9763F', 8) +
      area('150,770 240,770 240,1067 150,1067', '#8C5A3C') +
      area('1360,770 1450,770 1450,1067 1360,1067', '#8C5A3C') +
      rect(520, 540, 210, 150, '#7A4F30', 10) +
      rect(560, 610, 130, 50, '#5E3B27', 6) +
      disc(625, 635, 9, '#F2C14E') +
      shape('M 500 540 L 750 540 L 690 470 L 560 470 Z', '#F2C14E') +
      line('M 625 470 L 625 400 L 760 400', '#4A5662', 16) +
      disc(772, 400, 24, '#C8553D') +
      row(
        8,
        (index) => disc(860 + index * 48, 674, 11, '#4A5662') + disc(860 + index * 48, 672, 5, '#DDE4E2'),
      ) +
      line('M 1290 680 L 1440 660', '#0B6B6B', 26) +
      line('M 1210 690 L 1290 680', '#4A5662', 10) +
      disc(330, 660, 30, '#8C5A3C') +
      disc(385, 668, 22, '#7A4F30'),
  ),
};

export const planeAndShavings: Drawing = {
  caption: 'The plane, and what the other hand does (a drawing made for the demo).',
  alt: 'A drawing: a wooden plane on a long board, with curled shavings in front of it and a small camera on a tripod.',
  svg: drawn(
    rect(0, 0, 1600, 1067, '#EFE3CC') +
      row(6, (index) => rect(0, index * 120, 1600, 6, '#E0CFAE')) +
      rect(0, 760, 1600, 307, '#9C6B43') +
      rect(120, 680, 1360, 84, '#E2B77E', 6) +
      line('M 140 706 Q 500 690 900 708 T 1460 704', '#CFA066', 5) +
      line('M 140 736 Q 560 752 960 734 T 1460 740', '#CFA066', 5) +
      shape('M 560 680 L 560 590 Q 560 570 580 570 L 1000 570 Q 1040 570 1060 600 L 1080 680 Z', '#7A4F30') +
      area('770,570 830,570 890,440 850,425', '#B8C7C4') +
      shape('M 620 570 Q 600 470 680 460 Q 720 458 712 500 Q 690 500 690 570 Z', '#5E3B27') +
      disc(990, 550, 34, '#5E3B27') +
      line('M 860 560 q 60 -80 130 -30 q 40 50 -20 70 q -40 -4 -24 -38', '#F4D9A8', 14) +
      line('M 1130 670 q 30 -70 90 -34 q 30 40 -20 52 q -34 -6 -16 -30', '#F4D9A8', 12) +
      line('M 1260 672 q 24 -56 74 -28 q 24 34 -16 42', '#F4D9A8', 12) +
      line('M 300 640 L 250 760 M 300 640 L 350 760 M 300 640 L 300 760', '#1C2430', 12) +
      rect(240, 560, 120, 80, '#1C2430', 10) +
      disc(330, 600, 30, '#4A5662') +
      disc(330, 600, 16, '#BFE3EA') +
      disc(262, 578, 7, '#C8553D'),
  ),
};
