import { fiveYears } from './five-years.js';

fiveYears([6, 7, 8, 9, 10]);
