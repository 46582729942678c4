// The words of which titles and names of this field are made. A title is read word by word: see `mentions.ts`.

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** What an office ends in, or goes on from with "of" and "for". */
export const HEADS = words(`
  Minister Secretary President Chancellor Premier King Queen Sultan Emir Amir Chief Commander Commander-in-Chief
  Director Director-General Chairman Chairperson Chair Advisor Adviser Ambassador Commissioner Counselor Counsellor
  Commandant Speaker Governor Governor-General Envoy Representative Mantri Coordinator Inspector Head Attaché Attache
  Spokesperson Under-Secretary Undersecretary Taoiseach Administrator Assistant Leader Officer Ruler Senator
  Congressman Congresswoman Delegate Counterpart Colleague Ministers Presidents Secretaries Councilor Councillor Deputy-Minister Chancellor Treasurer Ombudsman Prefect Mayor`);

/** Offices that are written small. */
export const SMALL_HEADS = words(
  'minister secretary president chief commander leader counterpart colleague chair chairwoman chairman director ambassador premier chancellor',
);

/** What stands before the head of an office. */
export const BEFORE_HEAD = words(`
  Deputy Vice Acting Interim Caretaker Former Alternate Assistant Principal Permanent Under Senior Federal Union
  Associate Joint Additional National State First Second Third 1st 2nd Special Prime Crown High Raksha Rajya Foreign
  Chief Supreme General Royal Parliamentary Executive Managing Commanding Flag Cabinet Ministerial Lead Personal Turkish-born`);

/** What an office is of, and what bodies are of. */
export const DOMAINS = words(`
  Defence Defense Foreign Affairs Interior Home State War Security National Strategic Political Military Public Policy
  Armed Forces Army Navy Naval Air Force Staff Joint Chiefs General Veterans Trade Industry Industries Finance Justice
  Energy Economic Economics Development International Cooperation Asia Asian East South Southeast Southern Northern
  Eastern Western Central Pacific Indo-Pacific Europe European Eurasian Middle North American America Africa African
  Hemisphere Near Bureau Command Fleet Production Research Council Committee Parliament Assembly House Senate Government
  Republic Kingdom Cabinet Office External Internal Homeland Maritime Coast Guard Marine Marines Corps Ground
  Self-Defense Self-Defence Arms Control Verification Compliance Nuclear Countering Weapons Mass Destruction Department
  Ministry Agency Intelligence Logistics Operations Training Planning Space Cyber Technology Science Innovation
  Acquisition Sustainment Procurement Materiel Personnel Readiness Integrated Special Health Education Culture
  Communications Transport Immigration Law Legal Human Rights Labour Labor Environment Climate Water Resources Border
  Guards Police Oceania Relations Supply Ordnance Equipment Commonwealth Nations Union Parliamentary Budget Management
  Administration Digital Reserve Territorial Aerospace Missile Rocket Resilience Emergency Situations Disaster Civil
  Aviation Service Governance Commerce Oceans Organization Organisation Civilian Democracy Scientific Environmental Horn Climate Sahel Gulf Caribbean Mediterranean Balkans Caucasus Refugees Migration Population Unification Reunification Planning Investment Information Religious Freedom Women Youth Sports Tourism Agriculture Fisheries Mines Petroleum Infrastructure Works Housing Post Telecommunications Director-General Deputy Principal Assistant Welfare Multilateral Bilateral Prime`);

/** What an office may be of, whatever stands before it. */
export const BODIES = words(
  'Party Front League Movement Coalition Group Company Corporation Limited Union Force Forces Service Foundation Institute Organisation Organization',
);

export const RANKS = words(`
  General Gen Gen. Lieutenant Lt Lt. Major Maj Maj. Brigadier Brig Brig. Admiral Adm Adm. Vice Rear Marshal Air Field
  Colonel Col Col. Commodore Captain Capt Capt. Commander Cmdr Cdr Group Wing Squadron Sergeant Sgt Chief Lt-Gen Maj-Gen
  Brig-Gen Rear-Admiral Vice-Admiral Fleet Grand`);

/** The ranks that stand by themselves; `Vice`, `Air` and the like need one of these after them. */
export const FULL_RANKS = words(`
  General Gen Gen. Lt-Gen Maj-Gen Brig-Gen Brigadier Brig Brig. Admiral Adm Adm. Rear-Admiral Vice-Admiral Marshal Colonel
  Col Col. Commodore Captain Capt Capt. Major Maj. Maj Lieutenant Lt Lt. Commander Cmdr Cdr Sergeant Sgt`);

export const HONORIFICS = words(`
  YB YAB YBhg. YBhg Ts. Ts Shri Smt Smt. Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Dato' Dato’ Dato Dato’Seri Datuk Seri Sri Sir Dame Lord Lady Hon Hon.
  Hon'ble Hon’ble Honourable Honorable Rt Rt. Right Highness Excellency H.E. HE HRH H.R.H. Prince Princess Sheikh Shaikh
  Prof Prof. Professor Haji Hajah Tan Tun Tengku Baron Baroness Count Ir. Ir Eng. Madam Mdm Mdm. Sayyid Tuan Pehin
  Maulana Rev. U`);

/** Within a run of ranks and honorifics, once it has begun. */
export const AMONG_HONORIFICS = words(
  'the Her His Royal Highness Excellency ( ) Retd Retd. Ret Ret. Dr Dr.',
);

/** Small words, and capital ones, that go on a name: "Khalid bin Salman Al Saud". */
export const PARTICLES = words(
  'bin binti bint bte al al- Al el El van Van von de da del della dos di la le du ibn ul ur ud der den ten ter Abu abu a/l',
);

/** What begins with a capital and is no part of a name. */
export const NO_NAMES = words(`
  The A An In On At He She They His Her Their It This That These Those During After Before While When As Both January
  February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct
  Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Exercise Honour Honor Ocean Sea Gulf Base Forum
  Dialogue Summit Agreement Memorandum Treaty Working Group Alliance Partnership Party Embassy And But For From With Of To
  By Its Our We I Also Later Earlier Upon Under Conference Symposium Mission Strategy Initiative Principles
  Ceremony Rank Plan Program Programme Declaration Statement Protocol Convention Airport Port Hotel Palace Museum Memorial
  University College Academy School Institute Centre Center Square Street Headquarters HQ Camp Fort Station Dockyard`);

/** What joins the words of an office. */
export const JOINTS = words('of for to the and & on in');
