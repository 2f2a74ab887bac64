import { Count, OneOf, Parts, Text } from '../common/index.js';

export class DependencyHealth {
  @Text({ description: 'database, temporal, mail, photos' })
  name!: string;

  @OneOf(['up', 'down'], 'UpOrDown')
  status!: string;

  @Text({ nullable: true })
  detail!: string | null;
}

export class HealthView {
  @OneOf(['up', 'degraded', 'down'], 'HealthStatus')
  status!: string;

  @Text()
  version!: string;

  @Count({ description: 'Seconds since start.' })
  uptime!: number;

  @Parts(() => DependencyHealth)
  dependencies!: DependencyHealth[];
}
