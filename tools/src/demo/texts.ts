import type { ClosureReason, Language, NeedArea, ServiceKind } from '@birge/domain';

type InLanguages = Readonly<Record<Language, readonly string[]>>;

export const goalTitles: Readonly<Record<NeedArea, InLanguages>> = {
  health_rehabilitation: {
    kk: [
      'Ходунокпен мектеп қақпасына дейін өзі жүреді',
      'Айтқанын үйдегілер ғана емес, көршілер де түсінеді',
      'Қасықпен өзі тамақтанады',
      'Арқаны түзу ұстап, жарты сағат отырады',
    ],
    ru: [
      'Сам доходит до школьных ворот с ходунками',
      'Говорит так, что понимают не только дома',
      'Ест ложкой без помощи',
      'Сидит с ровной спиной полчаса',
    ],
    en: [
      'Walks to the school gate with the walker',
      'Is understood by people outside the family',
      'Eats with a spoon without help',
      'Sits upright for half an hour',
    ],
  },
  education: {
    kk: [
      'Қаңтарда қолдаумен даярлық сыныбына барады',
      'Аптасына бес күн сабаққа қатысады',
      'Балабақшада қалыпты топқа қосылады',
    ],
    ru: [
      'Идёт в нулевой класс с сопровождением с января',
      'Посещает уроки пять дней в неделю',
      'Ходит в обычную группу детского сада',
    ],
    en: [
      'Starts zero class with support in January',
      'Attends lessons five days a week',
      'Joins a mainstream kindergarten group',
    ],
  },
  family_care: {
    kk: ['Анасы аптасына бір күн дем алады', 'Ата-анасы үйде жаттығуды өздері жасайды'],
    ru: ['У мамы есть свободный день раз в неделю', 'Родители сами делают упражнения дома'],
    en: ['The mother has one free day a week', 'The parents do the exercises at home themselves'],
  },
  income_benefits: {
    kk: ['Отбасы жәрдемақыны ай сайын алады', 'Құжаттар мерзімінде жаңартылады'],
    ru: ['Семья получает пособие каждый месяц', 'Документы продлены вовремя'],
    en: ['The family receives the allowance every month', 'Papers are renewed in time'],
  },
  inclusion_play: {
    kk: ['Құрдастарымен аптасына екі рет ойнайды', 'Спорт үйірмесіне барады'],
    ru: ['Играет со сверстниками два раза в неделю', 'Ходит в спортивную секцию'],
    en: ['Plays with other children twice a week', 'Goes to a sports group'],
  },
  safety: {
    kk: ['Үйде қауіпсіз: баспалдақ пен пешке қоршау қойылды'],
    ru: ['Дома безопасно: лестница и печь ограждены'],
    en: ['Is safe at home: stairs and stove have a guard'],
  },
};

export const referralReasons: Readonly<Record<ServiceKind, InLanguages>> = {
  rehabilitation: {
    kk: [
      'Жүруді үйренуге маман керек, үйдегі жаттығу жеткіліксіз.',
      'Бала аз сөйлейді, логопед сабақтары керек.',
      'Курс алдында біткен, жалғастыру ұсынылды.',
    ],
    ru: [
      'Нужен специалист: дома упражнений недостаточно.',
      'Ребёнок мало говорит, нужны регулярные занятия.',
      'Прошлый курс помог, рекомендовано продолжение.',
    ],
    en: [
      'Exercises at home are not enough; a specialist is needed.',
      'The last course helped; a continuation is recommended.',
    ],
  },
  education: {
    kk: ['Бала мектепке баруға дайын, қолдау көрсететін маман керек.', 'Үйге жақын мектепте орын қажет.'],
    ru: ['Ребёнок готов учиться, нужно сопровождение на уроках.', 'Нужно место в школе рядом с домом.'],
    en: ['The child is ready for school and needs support in lessons.'],
  },
  financial_aid: {
    kk: ['Отбасы әлі жәрдемақы алмайды, құжаттары толық.', 'Анасы баланы күтіп, жұмыс істемейді.'],
    ru: ['Семья ещё не получает пособие, документы собраны.', 'Мама ухаживает за ребёнком и не работает.'],
    en: ['The family does not receive the allowance yet; the papers are complete.'],
  },
  social_inclusion: {
    kk: ['Бала құрдастарымен сирек кездеседі.', 'Отбасы басқа ата-аналармен танысқысы келеді.'],
    ru: ['Ребёнок редко бывает среди сверстников.', 'Семья хочет познакомиться с другими родителями.'],
    en: ['The child rarely meets other children.'],
  },
};

export const noteBodies: Readonly<Record<'call' | 'visit' | 'note', InLanguages>> = {
  call: {
    kk: [
      'Анасымен сөйлестім: жұмыс күндері таңертең келе алады, автобус 8:10-да.',
      'Әжесі хабарласты: бала екі сатыны өзі көтерілді.',
      'Әкесі наурызға дейін вахтада, анасымен байланысамыз.',
    ],
    ru: [
      'Говорила с мамой: удобно в будни утром, автобус в 8:10.',
      'Бабушка рассказала: поднялся на две ступеньки сам.',
      'Папа на вахте до марта, связь через маму.',
    ],
    en: [
      'Call with the mother: weekday mornings suit best, the bus leaves at 8:10.',
      'The grandmother says he climbed two steps by himself.',
    ],
  },
  visit: {
    kk: [
      'Үйде болдым. Кіреберісте баспалдақ бар, пандус керек. Бала сурет салғанды ұнатады.',
      'Үйде болдым: жаттығуды күнде жасайды, ходунок биіктігін реттедік.',
    ],
    ru: [
      'Была дома. У входа ступени, нужен пандус. Ребёнок любит рисовать.',
      'Была дома: упражнения делают каждый день, подогнали высоту ходунков.',
    ],
    en: [
      'Home visit. There are steps at the door; a ramp is needed. The child likes to draw.',
      'Home visit: exercises every day; we adjusted the height of the walker.',
    ],
  },
  note: {
    kk: [
      'Мектеп директоры қыркүйектен орын бар деді.',
      'Отбасы көшпейді, мекенжай сол қалпы.',
      'Құжаттардың түпнұсқасы көрілді, көшірмесі алынбады.',
    ],
    ru: [
      'Директор школы подтвердил место с сентября.',
      'Семья не переезжает, адрес прежний.',
      'Оригиналы документов показаны, копии не снимали.',
    ],
    en: [
      'The head of the school confirmed a place from September.',
      'Original papers were seen; no copies were taken.',
    ],
  },
};

export const taskTitles: Readonly<Record<'call' | 'visit' | 'other', InLanguages>> = {
  call: {
    kk: ['Анасына қоңырау шалу: сабақ уақыты', 'Орталыққа қоңырау шалып, басталу күнін білу'],
    ru: ['Позвонить маме о времени занятий', 'Позвонить в центр: когда начало'],
    en: ['Call about the first session'],
  },
  visit: {
    kk: ['Үйге бару', 'Мектепке бірге бару'],
    ru: ['Визит домой', 'Сходить вместе в школу'],
    en: ['Home visit'],
  },
  other: {
    kk: ['Жоспарды отбасымен бірге қарау', 'Мүгедектік мәртебесін ұзартуға дайындау'],
    ru: ['Пересмотреть план с семьёй', 'Подготовить продление статуса инвалидности'],
    en: ['Review the plan with the family'],
  },
};

export const childWords: InLanguages = {
  kk: ['«Мен мектепке барғым келеді».', '«Допты қатты тебемін».', '«Анам қасымда болсын».'],
  ru: ['«Хочу в школу, как брат».', '«Люблю рисовать и собак».', '«Хочу сам ходить в магазин».'],
  en: ['“I want to go to school like my brother.”'],
};

/** Why another priority than the suggested one was chosen. */
export const priorityWords: InLanguages = {
  kk: ['Отбасы жағдайы жақында өзгерді, асығыстық жоқ.', 'Әжесі көмектеседі, қызметтер келісілді.'],
  ru: ['Положение семьи изменилось, спешки нет.', 'Бабушка помогает, услуги согласованы.'],
  en: ['The grandmother helps, the services are agreed.'],
};

export const caregiverWords: InLanguages = {
  kk: [
    '«Жолдан қиналамыз: қалаға дейін екі автобус».',
    '«Сөйлесе екен деймін».',
    '«Жұмысқа шыға алмай отырмын».',
  ],
  ru: [
    '«Труднее всего дорога: до города два автобуса».',
    '«Хочу, чтобы его понимали не только мы».',
    '«Не могу выйти на работу».',
  ],
  en: ['“The road is the hardest part: two buses to town.”'],
};

export const supportNotes: InLanguages = {
  kk: ['Ходунокпен жүреді, пандус керек', 'Қатты дыбыстан қорқады', 'Суретпен түсіндірген жақсы'],
  ru: [
    'Ходит с ходунками, нужен пандус',
    'Пугается громких звуков',
    'Лучше понимает картинки',
    'Пользуется креслом-коляской',
  ],
  en: ['Walks with a walker; a ramp is needed'],
};

export const planSummaries: InLanguages = {
  kk: ['Алдымен оңалту курсы, содан кейін мектеп. Анасы жаттығуды үйде жалғастырады.'],
  ru: ['Сначала курс реабилитации, затем школа. Мама продолжает упражнения дома.'],
  en: ['First the course, then school. The mother continues the exercises at home.'],
};

export const returnNotes: InLanguages = {
  kk: ['2-мақсаттың мерзімі жоқ.', 'Кім не істейтінін жазыңыз.'],
  ru: ['У цели 2 нет срока.', 'Напишите, кто что делает.'],
  en: ['Goal 2 has no date.'],
};

export const holdNotes: InLanguages = {
  kk: ['Отбасы қаңтарға дейін Астанада.'],
  ru: ['Семья до января в Астане.', 'Ребёнок в больнице, вернёмся через месяц.'],
  en: ['The family is in Astana until January.'],
};

export const closureNotes: InLanguages = {
  kk: ['Мақсаттарға жеттік, отбасы келісті.'],
  ru: ['Цели достигнуты, семья согласна.'],
  en: ['The goals are met; the family agrees.'],
};

/** Why a case ends that does not end with its goals. */
export const endNotes: Readonly<Partial<Record<ClosureReason, InLanguages>>> = {
  moved_out_of_area: {
    kk: ['Отбасы Астанаға көшті, жаңа мекенжайдағы қызметтің телефоны берілді.'],
    ru: ['Семья переехала в Астану, телефон службы по новому адресу передан.'],
    en: ['The family has moved to Astana; it has the number of the service there.'],
  },
  family_withdrew: {
    kk: ['Отбасы енді өз күшімен жалғастырғысы келеді, есік ашық екені айтылды.'],
    ru: ['Семья хочет дальше справляться сама; сказали, что можно вернуться.'],
    en: ['The family wants to go on by itself; it knows it can come back.'],
  },
  lost_contact: {
    kk: ['Бір ай ішінде үш рет хабарласуға тырыстық, ешкім жауап бермеді.'],
    ru: ['За месяц три раза пытались связаться, никто не ответил.'],
    en: ['Three attempts within a month, nobody answered.'],
  },
};

export const reopenNotes: InLanguages = {
  kk: ['Анасы қоңырау шалды: көмек қайта керек.'],
  ru: ['Позвонила мама: снова нужна помощь.'],
  en: ['The mother called: help is needed again.'],
};

export const transferNotes: InLanguages = {
  kk: ['Отбасы көшеді, жаңа топ жалғастырады.'],
  ru: ['Семья переезжает, дальше ведёт новая команда.'],
  en: ['The family moves; the new team continues.'],
};

export const transferRefusals: InLanguages = {
  kk: ['Отбасы әлі көшпеген, көшкенде қайта сұраңыз.'],
  ru: [
    'Семья ещё не переехала, напишите после переезда.',
    'Сейчас некому вести дело, вернёмся к этому через месяц.',
  ],
  en: ['The family has not moved yet; ask again when it has.'],
};

export const answers: Readonly<Record<'waitlist' | 'accept' | 'decline' | 'request_info', InLanguages>> = {
  waitlist: {
    kk: ['Алғашқы сабаққа ортез бен ауыстыратын аяқ киім ала келіңіз.', 'Орын босаса, өзіміз хабарласамыз.'],
    ru: ['На первое занятие возьмите ортезы и сменную обувь.', 'Как только место освободится, позвоним.'],
    en: ['Please bring the orthoses to the first session.'],
  },
  accept: {
    kk: ['Сізді күтеміз.', 'Құжаттарыңыз толық, рахмет.'],
    ru: ['Ждём вас.', 'Документы в порядке, спасибо.'],
    en: ['We are looking forward to seeing you.'],
  },
  decline: {
    kk: ['Наурызға дейін бос орын жоқ.', 'Өкінішке қарай, бұл қызмет бізде тоқтатылды.'],
    ru: ['До марта свободных мест нет.', 'К сожалению, сейчас не можем принять.'],
    en: ['No places until March.'],
  },
  request_info: {
    kk: ['Осы құжат керек, онсыз жауап бере алмаймыз.'],
    ru: ['Без этого документа не можем ответить.'],
    en: ['We cannot answer without this document.'],
  },
};

export const changeNotes: InLanguages = {
  kk: [
    'Мектеп қаңтардан бастап орын берді, мерзімін ұзарттық.',
    'Отбасының сұрауы бойынша мерзімі ұзартылды.',
  ],
  ru: ['Школа дала место с января, поэтому срок стал длиннее.', 'По просьбе семьи срок стал длиннее.'],
  en: [
    'The school gave a place from January, so there is more time.',
    'At the wish of the family there is more time.',
  ],
};

/** What somebody of the family does for a goal, by area; what the caseworker does. */
export const stepTitles: Readonly<Record<NeedArea | 'caseworker', InLanguages>> = {
  health_rehabilitation: {
    kk: ['Күн сайын он минут жаттығу жасайды', 'Ортезді аптасына бес күн кигізеді'],
    ru: ['Каждый день занимается дома десять минут', 'Надевает ортез пять дней в неделю'],
    en: ['Exercises at home for ten minutes a day', 'Puts on the splint five days a week'],
  },
  education: {
    kk: ['Мектепке керек құжаттарды жинайды', 'Мектептегі кездесуге барады'],
    ru: ['Собирает документы для школы', 'Приходит на встречу в школе'],
    en: ['Collects the papers for the school', 'Comes to the meeting at school'],
  },
  family_care: {
    kk: ['Аптасына бір кеш демалады, әжесі көмектеседі', 'Ата-аналар тобына барады'],
    ru: ['Раз в неделю отдыхает, бабушка помогает', 'Ходит в родительскую группу'],
    en: ['Rests one evening a week, the grandmother helps', 'Goes to the parents’ group'],
  },
  income_benefits: {
    kk: ['Жәрдемақыға өтініш береді', 'Банкте шот ашады'],
    ru: ['Подаёт заявление на пособие', 'Открывает счёт в банке'],
    en: ['Applies for the allowance', 'Opens an account at the bank'],
  },
  inclusion_play: {
    kk: ['Аптасына бір рет аулаға ойынға шығарады', 'Көршінің балаларын қонаққа шақырады'],
    ru: ['Раз в неделю выходит играть во двор', 'Зовёт в гости соседских детей'],
    en: ['Goes out to play in the yard once a week', 'Invites the neighbours’ children'],
  },
  safety: {
    kk: ['Терезеге құлып салады'],
    ru: ['Ставит замок на окно'],
    en: ['Puts a lock on the window'],
  },
  caseworker: {
    kk: ['Ұйымға хабарласып, мерзімін сұрайды', 'Отбасымен бірге бірінші кездесуге барады'],
    ru: ['Звонит в организацию и узнаёт срок', 'Идёт с семьёй на первую встречу'],
    en: ['Calls the organisation and asks for the date', 'Goes to the first meeting with the family'],
  },
};
