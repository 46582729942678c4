import type { SourceData } from '../shape';

// Titles in square brackets are the desk's description of a text whose headline is not on file.

export const auJpSources: SourceData[] = [
  // the access agreement
  {
    slug: 'mofa-japan-2022-01-06',
    title: '[The Reciprocal Access Agreement with Australia signed]',
    publisher: 'Ministry of Foreign Affairs of Japan',
    url: 'https://www.mofa.go.jp/a_o/ocn/au/page4e_001195.html',
    published: '2022-01-06',
    reliability: 'A',
  },
  {
    slug: 'scmp-2022-01-06',
    title:
      'Australia-Japan treaty could ‘ease US military burden’ in Indo-Pacific amid China’s rise',
    publisher: 'South China Morning Post',
    url: 'https://www.scmp.com/week-asia/politics/article/3162417/australia-japan-treaty-could-ease-us-military-burden-indo',
    published: '2022-01-06',
    reliability: 'B',
  },
  {
    slug: 'mofa-japan-2023-08-08',
    title:
      'Exchange of Diplomatic Notes for the Entry into Force of Japan-Australia Reciprocal Access Agreement',
    publisher: 'Ministry of Foreign Affairs of Japan',
    url: 'https://www.mofa.go.jp/press/release/press1e_000453.html',
    published: '2023-08-08',
    reliability: 'A',
  },
  {
    slug: 'defence-australia-access-agreement',
    title: 'Australia-Japan Reciprocal Access Agreement',
    publisher: 'Department of Defence of Australia',
    url: 'https://defence.gov.au/defence-activities/programs-initiatives/australia-japan-reciprocal-access-agreement',
    reliability: 'A',
  },
  // the declaration of 2022
  {
    slug: 'kantei-2022-10-22',
    title: 'Japan-Australia Joint Press Announcement',
    publisher: 'Prime Minister’s Office of Japan',
    url: 'https://japan.kantei.go.jp/101_kishida/statement/202210/_00011.html',
    published: '2022-10-22',
    reliability: 'A',
  },
  {
    slug: 'dfat-2022-10-22',
    title: 'Australia-Japan Joint Declaration on Security Cooperation',
    publisher: 'Department of Foreign Affairs and Trade of Australia',
    url: 'https://www.dfat.gov.au/countries/japan/australia-japan-joint-declaration-security-cooperation',
    published: '2022-10-22',
    reliability: 'A',
  },
  {
    slug: 'japan-news-2022-10-22',
    title: 'Japan, Australia sign new joint security declaration',
    publisher: 'The Japan News (Yomiuri Shimbun)',
    url: 'https://japannews.yomiuri.co.jp/politics/politics-government/20221022-66250/',
    published: '2022-10-22',
    reliability: 'B',
  },
  // the ministers
  {
    slug: 'defence-connect-2021-06',
    title: '[The ninth 2+2 consultations of Australia and Japan]',
    publisher: 'Defence Connect',
    url: 'https://defenceconnect.com.au/key-enablers/8214-australia-and-japan-hold-ninth-2-2-consultations-confirm-ongoing-support-of-us-hong-kong',
    published: '2021-06',
    reliability: 'B',
  },
  {
    slug: 'mofa-japan-2022-12-09',
    title: 'Tenth Japan-Australia 2+2 Foreign and Defence Ministerial Consultations (“2+2”)',
    publisher: 'Ministry of Foreign Affairs of Japan',
    url: 'https://www.mofa.go.jp/press/release/press1e_000352.html',
    published: '2022-12-09',
    reliability: 'A',
  },
  {
    slug: 'idn-times-2022-12',
    title: '[Japan and Australia raise their security cooperation, in Indonesian]',
    publisher: 'IDN Times',
    url: 'https://www.idntimes.com/news/world/jepang-australia-tingkatkan-keamanan-di-tengah-kebangkitan-china-c1c2-01-y12lt-dt7p4f/amp',
    published: '2022-12',
    language: 'id',
    reliability: 'C',
  },
  {
    slug: 'foreign-minister-australia-2024-09-05',
    title: 'Joint press conference, Australia-Japan 2+2 Foreign and Defence Ministers',
    publisher: 'Minister for Foreign Affairs of Australia',
    url: 'https://www.foreignminister.gov.au/minister/penny-wong/transcript/joint-press-conference-australia-japan-22-foreign-and-defence-ministers',
    published: '2024-09-05',
    reliability: 'A',
  },
  {
    slug: 'mirage-news-2025-09',
    title: '[Transcript of the ministers’ press conference after the 2+2 meeting in Tokyo]',
    publisher: 'Mirage News, after the Australian government',
    url: 'https://www.miragenews.com/australia-japan-2-2-ministers-meeting-joint-1527982',
    published: '2025-09',
    reliability: 'B',
  },
  {
    slug: 'newsmoco-twelfth-2-plus-2',
    title: '[Account of a twelfth 2+2 meeting]',
    publisher: 'Newsmoco',
    url: 'https://newsmoco.com/politics/japan-and-australia-strengthen-ties-in-key-22-ministerial-talks',
    reliability: 'E',
  },
];
