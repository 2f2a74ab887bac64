import { fiveYears } from './five-years.js';

fiveYears([1, 2, 3, 4, 5]);
