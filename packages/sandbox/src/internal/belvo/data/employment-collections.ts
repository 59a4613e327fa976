import { seededRandom } from '../../example/seeded-random.ts'
import type { JsonObject } from '../../json.ts'
import { dayMs } from './bank-data.ts'
import { monthText, monthlyDays } from '../calendar.ts'
import type { AnyCollection } from './collection.ts'
import { newOnes } from './collection.ts'
import { dayText, ownerName } from './link-data-resources.ts'
import { documentedExample, madeCollection } from './made-data.ts'
import type { Made, MadeContext } from './made-data.ts'

interface Job {
  readonly index: number
  readonly employer: string
  readonly employerId: string
  readonly startDay: number
  /** Nothing while it goes on. */
  readonly endDay: number | undefined
  /** Whole units of the currency a month. */
  readonly salary: number
}

const employers = {
  MX: ['Manufacturas del Bajio SA de CV', 'Comercial Los Nogales SA de CV', 'Servicios Integrales Reforma SC'],
  BR: ['Industrias Serra Azul Ltda', 'Comercio Boa Vista SA', 'Servicos Horizonte Ltda'],
} as const

/** Three jobs one after the other, the last of which goes on. */
function jobsOf({ person, firstDay }: MadeContext): readonly Job[] {
  let day = firstDay - 8 * 365
  return employers[person.country].map((employer, index, all) => {
    const random = seededRandom(`${person.key} job ${index}`)
    const startDay = day
    const length = random.integer(700, 1000)
    day += length + random.integer(14, 60)
    const digits = Array.from({ length: 10 }, () => random.integer(0, 9)).join('')
    const salary = random.integer(9, 14) * (person.country === 'MX' ? 1800 : 420) + index * 2500
    return { index, employer, employerId: digits, startDay, endDay: index === all.length - 1 ? undefined : startDay + length, salary }
  })
}

function weeks(days: number): number {
  return Math.floor(days / 7)
}

/** What every report of a person begins with. */
function personalData({ person, link }: MadeContext): JsonObject {
  const [first = '', last = ''] = ownerName({ ...person, holder: 'person' }).split(' ')
  return {
    official_name: `${first} ${last}`.toUpperCase(),
    first_name: first,
    last_name: last,
    birth_date: dayText(seededRandom(`${person.key} birth`).integer(3000, 12_000)),
    document_ids: [{ document_type: 'CURP', document_number: link.username.slice(0, 18) }],
  }
}

/** Employment records, current employments and metrics of Mexico, and employments of Brazil. */
export function employmentCollections(seed: number | undefined): readonly AnyCollection[] {
  const records = (context: MadeContext): readonly Made[] => [
    {
      number: 0,
      members() {
        const today = Math.floor(context.now / dayMs)
        const jobs = jobsOf(context)
        const current = jobs.at(-1)
        return {
          report_date: dayText(today),
          days_since_extraction: 0,
          internal_identification: context.link.username,
          personal_data: {
            ...personalData(context),
            entitlements: { entitled_to_health_insurance: true, entitled_to_company_benefits: true, valid_until: dayText(today + 60), status: 'EMPLOYED' },
            email: null,
          },
          social_security_summary: {
            weeks_redeemed: 0,
            weeks_reinstated: 0,
            weeks_contributed: jobs.reduce((sum, { startDay, endDay }) => sum + weeks((endDay ?? today) - startDay), 0),
          },
          employment_records: jobs.toReversed().map(({ employer, employerId, startDay, endDay, salary }) => ({
            collected_at: new Date(context.now).toISOString(),
            employer,
            employer_id: employerId,
            start_date: dayText(startDay),
            end_date: endDay === undefined ? null : dayText(endDay),
            weeks_employed: weeks((endDay ?? today) - startDay),
            state: 'CIUDAD DE MEXICO',
            most_recent_base_salary: Number((salary / 30).toFixed(2)),
            monthly_salary: salary,
            currency: 'MXN',
            employment_status_updates: [
              ...(endDay === undefined ? [] : [{ event: 'DISMISSED_RESIGNED', base_salary: Number((salary / 30).toFixed(2)), update_date: dayText(endDay) }]),
              { event: 'HIRED', base_salary: Number((salary / 30).toFixed(2)), update_date: dayText(startDay) },
            ],
          })),
          employment_scores: [],
          salary_estimation: { employment_status_estimate: 'EMPLOYED', base_salary_estimate: Number(((current?.salary ?? 0) / 30).toFixed(2)), currency: 'MXN' },
          files: [],
        }
      },
    },
  ]

  const current = (context: MadeContext): readonly Made[] => [
    {
      number: 0,
      members() {
        const today = Math.floor(context.now / dayMs)
        return {
          month: monthText(today),
          internal_identification: context.link.username,
          personal_data: personalData(context),
          status: 'EMPLOYED',
          current_employment_records: jobsOf(context)
            .filter(({ endDay }) => endDay === undefined)
            .map(({ employer, employerId, startDay, salary }) => ({
              employer,
              employer_id: employerId,
              employer_rfc: 'EKU9003173C9',
              state: 'CIUDAD DE MEXICO',
              days_employed: today - startDay,
              base_salary: Number((salary / 30).toFixed(2)),
              monthly_salary: salary,
            })),
        }
      },
    },
  ]

  const metrics = (context: MadeContext): readonly Made[] => [
    {
      number: 0,
      members() {
        const today = Math.floor(context.now / dayMs)
        const jobs = jobsOf(context)
        const last = jobs.at(-1)
        const salaries = jobs.map(({ salary }) => salary)
        const example = documentedExample('EmploymentMetric')
        const zeros = Object.keys(example).filter((name) => /^(?:increases|decreases|weeks|yearly)_/.test(name))
        const monthly = Object.keys(example).filter((name) => /^(?:min|average|max)_monthly_salary_/.test(name))
        return {
          ...Object.fromEntries(zeros.map((name) => [name, 0])),
          ...Object.fromEntries(monthly.map((name) => [name, name.startsWith('min') ? Math.min(...salaries) : (last?.salary ?? 0)])),
          reference_date: dayText(today),
          age: 34,
          current_status: 'EMPLOYED',
          current_employer_count: 1,
          base_salary_last: Number(((last?.salary ?? 0) / 30).toFixed(2)),
          weeks_employed_last_job: weeks(today - (last?.startDay ?? today)),
          weeks_employed_total: jobs.reduce((sum, { startDay, endDay }) => sum + weeks((endDay ?? today) - startDay), 0),
          employer_count: jobs.length,
          unique_employer_count: jobs.length,
          employers_per_year: 0.4,
        }
      },
    },
  ]

  const brazil = (context: MadeContext): readonly Made[] =>
    jobsOf(context)
      .toReversed()
      .map(({ index, employer, employerId, startDay, endDay, salary }) => ({
        number: index,
        fields: { start_date: dayText(startDay), end_date: endDay === undefined ? undefined : dayText(endDay) },
        members: () => ({
          start_date: dayText(startDay),
          end_date: endDay === undefined ? null : dayText(endDay),
          employer_data: { name: employer, code: employerId, economic_activity: 'Comercio' },
          occupations: [
            {
              start_date: dayText(startDay),
              end_date: endDay === undefined ? null : dayText(endDay),
              description: 'Assistente administrativo',
              name: 'Assistente',
              locale: 'Urbana',
            },
          ],
          salaries: monthlyDays(5, Math.max(startDay, context.firstDay), Math.min(context.now, (endDay ?? Infinity) * dayMs)).map((day) => ({
            base_amount: salary,
            retained_amount: Math.round(salary * 0.11),
            type: 'REGULAR',
            month: monthText(day),
            currency: 'BRL',
          })),
        }),
      }))

  return [
    madeCollection(
      {
        name: 'employmentRecords',
        resource: 'EMPLOYMENT_RECORDS',
        eventType: 'EMPLOYMENT_RECORDS',
        asynchronous: true,
        kind: 'record',
        schema: 'EmploymentRecord',
        make: records,
        first: (items) => [['historical_update', { total_employment_record_profiles: items.length }]],
      },
      seed,
    ),
    madeCollection(
      {
        name: 'mx.currentEmployments',
        resource: 'CURRENT_EMPLOYMENTS',
        eventType: 'CURRENT_EMPLOYMENTS',
        kind: 'job',
        schema: 'CurrentEmployment',
        make: current,
        first: () => [['historical_update', {}]],
      },
      seed,
    ),
    madeCollection(
      {
        name: 'employmentMetrics',
        resource: 'EMPLOYMENT_METRICS',
        eventType: 'EMPLOYMENT_METRICS',
        single: true,
        kind: 'metric',
        schema: 'EmploymentMetric',
        make: metrics,
        first: () => [['historical_update', { total_employment_metrics: 1 }]],
      },
      seed,
    ),
    madeCollection(
      {
        name: 'br.employments',
        resource: 'EMPLOYMENTS',
        eventType: 'EMPLOYMENTS',
        asynchronous: true,
        kind: 'employment',
        schema: 'EmploymentBrazil',
        make: brazil,
        first: (items) => [['historical_update', { total_employments: items.length }]],
        news: newOnes('new_employments_available', 'new_employments'),
      },
      seed,
    ),
  ]
}
