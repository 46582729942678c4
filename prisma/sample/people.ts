import type { PersonData } from './shape';

// Offices only with the days that are certain; elsewhere the title stands as the source has it.

export const people: PersonData[] = [
  {
    slug: 'rajnath-singh',
    name: 'Rajnath Singh',
    country: 'IN',
    holdings: [{ office: 'minister-of-defence-of-india', start: '2019-05-31' }],
  },
  {
    slug: 'narendra-modi',
    name: 'Narendra Modi',
    country: 'IN',
    holdings: [{ office: 'prime-minister-of-india', start: '2014-05-26' }],
  },
  {
    slug: 's-jaishankar',
    name: 'S. Jaishankar',
    otherNames: ['Subrahmanyam Jaishankar'],
    country: 'IN',
    holdings: [{ office: 'minister-of-external-affairs-of-india', start: '2019-05' }],
  },
  {
    slug: 'giridhar-aramane',
    name: 'Giridhar Aramane',
    country: 'IN',
    holdings: [{ office: 'defence-secretary-of-india', start: '2022-11-01', end: '2024-10-31' }],
  },
  { slug: 'rajesh-kumar-singh', name: 'Rajesh Kumar Singh', country: 'IN' },
  { slug: 'amitabh-prasad', name: 'Amitabh Prasad', country: 'IN' },
  { slug: 'rajeev-prakash', name: 'Rajeev Prakash', country: 'IN' },
  {
    slug: 'b-s-raju',
    name: 'B. S. Raju',
    otherNames: ['Baggavalli Somashekar Raju'],
    country: 'IN',
    holdings: [
      { office: 'vice-chief-of-the-army-staff-of-india', start: '2022-05', end: '2023-02' },
    ],
  },
  { slug: 'b-n-reddy', name: 'B. N. Reddy', country: 'IN' },
  { slug: 'ajay-kumar', name: 'Ajay Kumar', country: 'IN' },
  { slug: 'krishna-swaminathan', name: 'Krishna Swaminathan', country: 'IN' },
  { slug: 'sanjay-vatsayan', name: 'Sanjay Vatsayan', country: 'IN' },
  {
    slug: 'nirmala-sitharaman',
    name: 'Nirmala Sitharaman',
    country: 'IN',
    holdings: [{ office: 'minister-of-defence-of-india', start: '2017-09-03', end: '2019-05-30' }],
  },
  {
    slug: 'anwar-ibrahim',
    name: 'Anwar Ibrahim',
    country: 'MY',
    holdings: [{ office: 'prime-minister-of-malaysia', start: '2022-11-24' }],
  },
  {
    slug: 'najib-razak',
    name: 'Najib Razak',
    otherNames: ['Mohd Najib bin Tun Abdul Razak'],
    country: 'MY',
    holdings: [{ office: 'prime-minister-of-malaysia', start: '2009-04-03', end: '2018-05' }],
  },
  {
    slug: 'mohamad-hasan',
    name: 'Mohamad Hasan',
    country: 'MY',
    holdings: [
      { office: 'minister-of-defence-of-malaysia', start: '2022-12-03', end: '2023-12-12' },
      { office: 'minister-of-foreign-affairs-of-malaysia', start: '2023-12-12' },
    ],
  },
  {
    slug: 'mohamed-khaled-nordin',
    name: 'Mohamed Khaled Nordin',
    otherNames: ['Khaled Nordin'],
    country: 'MY',
    holdings: [{ office: 'minister-of-defence-of-malaysia', start: '2023-12-12' }],
  },
  {
    slug: 'hishammuddin-hussein',
    name: 'Hishammuddin Hussein',
    otherNames: ['Hishamuddin bin Hussein'],
    country: 'MY',
    holdings: [
      { office: 'minister-of-defence-of-malaysia', start: '2013-05', end: '2018-05' },
      { office: 'minister-of-defence-of-malaysia', start: '2021-08', end: '2022-11' },
    ],
  },
  {
    slug: 'zambry-abd-kadir',
    name: 'Zambry Abd Kadir',
    otherNames: ['Zambry Abdul Kadir'],
    country: 'MY',
    holdings: [
      { office: 'minister-of-foreign-affairs-of-malaysia', start: '2022-12-03', end: '2023-12-12' },
    ],
  },
  {
    slug: 'v-sivakumar',
    name: 'V. Sivakumar',
    otherNames: ['Sivakumar Varatharaju Naidu'],
    country: 'MY',
    holdings: [
      { office: 'minister-of-human-resources-of-malaysia', start: '2022-12-03', end: '2023-12-12' },
    ],
  },
  { slug: 'saraswathy-kandasami', name: 'Saraswathy Kandasami', country: 'MY' },
  { slug: 'mohd-yani-daud', name: 'Mohd Yani bin Daud', country: 'MY' },
  { slug: 'lokman-hakim-ali', name: 'Lokman Hakim bin Ali', country: 'MY' },
  { slug: 'khairul-anuar-abd-aziz', name: 'Khairul Anuar bin Abd Aziz', country: 'MY' },
  { slug: 'eris-jemadi-tajudin', name: 'Eris Jemadi bin Tajudin', country: 'MY' },
  { slug: 'arman-rumaizi-ahmad', name: 'Arman Rumaizi bin Ahmad', country: 'MY' },
  { slug: 'mohammad-ab-rahman', name: 'Mohammad bin Ab Rahman', country: 'MY' },
  {
    slug: 'shinjiro-koizumi',
    name: 'Shinjiro Koizumi',
    otherNames: ['Koizumi Shinjirō'],
    country: 'JP',
    holdings: [{ office: 'minister-of-defense-of-japan', start: '2025-10-21' }],
  },
  { slug: 'satoshi-suzuki', name: 'Satoshi Suzuki', country: 'JP' },
  {
    slug: 'fumio-kishida',
    name: 'Fumio Kishida',
    country: 'JP',
    holdings: [{ office: 'prime-minister-of-japan', start: '2021-10-04', end: '2024-10-01' }],
  },
  {
    slug: 'scott-morrison',
    name: 'Scott Morrison',
    country: 'AU',
    holdings: [{ office: 'prime-minister-of-australia', start: '2018-08-24', end: '2022-05-23' }],
  },
  {
    slug: 'anthony-albanese',
    name: 'Anthony Albanese',
    country: 'AU',
    holdings: [{ office: 'prime-minister-of-australia', start: '2022-05-23' }],
  },
  {
    slug: 'richard-marles',
    name: 'Richard Marles',
    country: 'AU',
    holdings: [{ office: 'minister-for-defence-of-australia', start: '2022-06-01' }],
  },
  {
    slug: 'penny-wong',
    name: 'Penny Wong',
    country: 'AU',
    holdings: [{ office: 'minister-for-foreign-affairs-of-australia', start: '2022-05-23' }],
  },
  {
    slug: 'prabowo-subianto',
    name: 'Prabowo Subianto',
    country: 'ID',
    holdings: [
      { office: 'minister-of-defence-of-indonesia', start: '2019-10-23', end: '2024-10-20' },
      { office: 'president-of-indonesia', start: '2024-10-20' },
    ],
  },
  {
    slug: 'emmanuel-macron',
    name: 'Emmanuel Macron',
    country: 'FR',
    holdings: [{ office: 'president-of-france', start: '2017-05-14' }],
  },
  {
    slug: 'sebastien-lecornu',
    name: 'Sébastien Lecornu',
    country: 'FR',
    holdings: [
      { office: 'minister-of-the-armed-forces-of-france', start: '2022-05-20', end: '2025' },
    ],
  },
  {
    slug: 'mark-esper',
    name: 'Mark Esper',
    country: 'US',
    holdings: [
      {
        office: 'secretary-of-defense-of-the-united-states',
        start: '2019-07-23',
        end: '2020-11-09',
      },
    ],
  },
  {
    slug: 'mike-pompeo',
    name: 'Mike Pompeo',
    country: 'US',
    holdings: [
      { office: 'secretary-of-state-of-the-united-states', start: '2018-04-26', end: '2021-01-20' },
    ],
  },
  { slug: 'pete-hegseth', name: 'Pete Hegseth', country: 'US' },
  {
    slug: 'yasukazu-hamada',
    name: 'Yasukazu Hamada',
    otherNames: ['Hamada Yasukazu'],
    country: 'JP',
    holdings: [{ office: 'minister-of-defense-of-japan', start: '2022-08-10', end: '2023-09-13' }],
  },
  {
    slug: 'minoru-kihara',
    name: 'Minoru Kihara',
    otherNames: ['Kihara Minoru'],
    country: 'JP',
    holdings: [{ office: 'minister-of-defense-of-japan', start: '2023-09-13', end: '2024-10-01' }],
  },
  {
    slug: 'yoshimasa-hayashi',
    name: 'Yoshimasa Hayashi',
    otherNames: ['Hayashi Yoshimasa'],
    country: 'JP',
    holdings: [
      { office: 'minister-for-foreign-affairs-of-japan', start: '2021-11-10', end: '2023-09-13' },
    ],
  },
  {
    slug: 'yoko-kamikawa',
    name: 'Yoko Kamikawa',
    otherNames: ['Kamikawa Yoko'],
    country: 'JP',
    holdings: [
      { office: 'minister-for-foreign-affairs-of-japan', start: '2023-09-13', end: '2024-10-01' },
    ],
  },
  {
    slug: 'shigeru-ishiba',
    name: 'Shigeru Ishiba',
    otherNames: ['Ishiba Shigeru'],
    country: 'JP',
    holdings: [{ office: 'prime-minister-of-japan', start: '2024-10-01', end: '2025-10-21' }],
  },
  {
    slug: 'gen-nakatani',
    name: 'Gen Nakatani',
    otherNames: ['Nakatani Gen'],
    country: 'JP',
    holdings: [{ office: 'minister-of-defense-of-japan', start: '2024-10-01', end: '2025-10-21' }],
  },
  {
    slug: 'takeshi-iwaya',
    name: 'Takeshi Iwaya',
    otherNames: ['Iwaya Takeshi'],
    country: 'JP',
    holdings: [
      { office: 'minister-for-foreign-affairs-of-japan', start: '2024-10-01', end: '2025-10-21' },
    ],
  },
  {
    slug: 'manohar-parrikar',
    name: 'Manohar Parrikar',
    country: 'IN',
    holdings: [{ office: 'minister-of-defence-of-india', start: '2014-11-09', end: '2017-03' }],
  },
  {
    slug: 'sushma-swaraj',
    name: 'Sushma Swaraj',
    country: 'IN',
    holdings: [
      { office: 'minister-of-external-affairs-of-india', start: '2014-05-26', end: '2019-05' },
    ],
  },
  {
    slug: 'ash-carter',
    name: 'Ash Carter',
    otherNames: ['Ashton Carter'],
    country: 'US',
    holdings: [
      {
        office: 'secretary-of-defense-of-the-united-states',
        start: '2015-02-17',
        end: '2017-01-20',
      },
    ],
  },
  {
    slug: 'james-mattis',
    name: 'James Mattis',
    otherNames: ['Jim Mattis'],
    country: 'US',
    holdings: [
      {
        office: 'secretary-of-defense-of-the-united-states',
        start: '2017-01-20',
        end: '2018-12-31',
      },
    ],
  },
  {
    slug: 'lloyd-austin',
    name: 'Lloyd Austin',
    otherNames: ['Lloyd J. Austin III'],
    country: 'US',
    holdings: [
      {
        office: 'secretary-of-defense-of-the-united-states',
        start: '2021-01-22',
        end: '2025-01-20',
      },
    ],
  },
  {
    slug: 'antony-blinken',
    name: 'Antony Blinken',
    otherNames: ['Antony J. Blinken'],
    country: 'US',
    holdings: [
      { office: 'secretary-of-state-of-the-united-states', start: '2021-01-26', end: '2025-01-20' },
    ],
  },
  { slug: 'catherine-vautrin', name: 'Catherine Vautrin', country: 'FR' },
  {
    slug: 'ng-eng-hen',
    name: 'Ng Eng Hen',
    country: 'SG',
    holdings: [{ office: 'minister-for-defence-of-singapore', start: '2011-05', end: '2025-05' }],
  },
  {
    slug: 'lawrence-wong',
    name: 'Lawrence Wong',
    country: 'SG',
    holdings: [{ office: 'prime-minister-of-singapore', start: '2024-05-15' }],
  },
];
