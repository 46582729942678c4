import type { SourceData } from '../shape';

export const inUsExerciseSources: SourceData[] = [
  {
    slug: 'statesman-2024-09-09',
    title: '[The India–US army exercise begins in Rajasthan]',
    publisher: 'The Statesman',
    url: 'https://www.thestatesman.com/india/india-us-joint-military-exercise-kicks-off-in-rajasthan-1503341365.html',
    published: '2024-09-09',
    reliability: 'B',
  },
  {
    slug: 'new-indian-express-2024-09-09',
    title: '[Yudh Abhyas 2024 commences in Rajasthan]',
    publisher: 'The New Indian Express',
    url: 'https://www.newindianexpress.com/nation/2024/Sep/09/india-us-joint-military-exercise-yudh-abhyas-2024-commences-in-rajasthan-2',
    published: '2024-09-09',
    reliability: 'B',
  },
  {
    slug: 'newsx-2025-09-06',
    title: 'Exercise Yudh Abhyas 2025 elevates India-US Strategic, Defence partnership',
    publisher: 'NewsX (ANI)',
    url: 'https://www.newsx.com/world/exercise-yudh-abhyas-2025-elevates-india-us-strategic-defence-partnership20250906014345-59097/',
    published: '2025-09-06',
    reliability: 'B',
  },
  {
    slug: 'pib-2026-08-09',
    title:
      'Indian Navy–US Navy Explosive Ordnance Disposal Exercise 2026 to commence at Southern Naval Command, Kochi',
    publisher: 'Ministry of Defence of India, Press Information Bureau',
    url: 'https://pib.gov.in/PressReleasePage.aspx?PRID=2296842',
    published: '2026-08-09',
    reliability: 'A',
  },
  {
    slug: 'pib-2026-08-17',
    title:
      'Eighth edition of IN–USN Explosive Ordnance Disposal Exercise 2026 concludes at Southern Naval Command, Kochi',
    publisher: 'Ministry of Defence of India, Press Information Bureau',
    url: 'https://pib.gov.in/PressReleasePage.aspx?PRID=2300435',
    published: '2026-08-17',
    reliability: 'A',
  },
];
