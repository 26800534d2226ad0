CREATE INDEX absenceByContact ON absence (contact, until);

CREATE INDEX accessGrantByActor ON accessGrant (actor);

CREATE INDEX accessGrantByContact ON accessGrant (contact)
    WHERE contact IS NOT NULL;

CREATE INDEX accessLogBySubject ON accessLog (subject, pk) WHERE subject IS NOT NULL;

CREATE INDEX accompanimentByNetwork ON accompaniment (network);

CREATE INDEX accompanimentByOfficial ON accompaniment (official);

CREATE INDEX analysisAnswerByPlan ON analysisAnswer (plan);

CREATE INDEX appointmentByContact ON appointment (contact, day);

CREATE INDEX appointmentByDay ON appointment (day, hours, pk);

CREATE INDEX appointmentBySpreekuur ON appointment (spreekuur, hours, pk);

CREATE INDEX appointmentUntold ON appointment (day)
    WHERE state = 'cancelled' AND toldOn IS NULL;

CREATE INDEX boardFunctionByContact ON boardFunction (contact);

CREATE INDEX boardFunctionByNetwork ON boardFunction (network);

CREATE INDEX breachByTime ON breach (discoveredAt);

CREATE INDEX busIntakeByContact ON busIntake (contact) WHERE contact IS NOT NULL;

CREATE INDEX busIntakeByStop ON busIntake (stop);

CREATE INDEX busLoadByTrip ON busLoad (trip);

CREATE INDEX busSlotBySpreekuur ON busSlot (spreekuur);

CREATE INDEX busSlotByTrip ON busSlot (trip);

CREATE INDEX busStopByTrip ON busStop (trip);

CREATE INDEX busTallyByStop ON busTally (stop);

CREATE INDEX busTripByDay ON busTrip (day);

CREATE INDEX callbackNoteOpen ON callbackNote (takenAt) WHERE doneAt IS NULL;

CREATE INDEX campaignPlaceByCampaign ON campaignPlace (campaign, place);

CREATE INDEX caoUseByAgreement ON caoUse (agreement);

CREATE INDEX changeByCommand ON change (command);

CREATE INDEX changeBySubject ON change (subject) WHERE subject IS NOT NULL;

CREATE INDEX changeByThing ON change (thing, stamp);

CREATE INDEX clashOpen ON clash (pk) WHERE isOpen;

CREATE INDEX closureByHouse ON closure (house, days);

CREATE INDEX commandByActor ON command (actor, pk);

CREATE INDEX commandByOrigin ON command (replica, stamp);

CREATE INDEX conditionMarkByRegion ON conditionMark (region);

CREATE INDEX conferenceByRegion ON conference (region, year);

CREATE INDEX conferencePointByConference ON conferencePoint (conference, pk);

CREATE INDEX conferencePointByPlanItem ON conferencePoint (planItem)
    WHERE planItem IS NOT NULL;

CREATE INDEX consulentByContact ON consulent (contact);

CREATE INDEX contactByName ON contact (sortName, pk)
    WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL;

CREATE INDEX contactByNumber
    ON contact (length(memberNumber), memberNumber, sortName, pk)
    WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL;

CREATE INDEX contactByTown ON contact (CASE WHEN town GLOB '*[^ -~]*' THEN replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(town), 'â', 'a'), 'ä', 'a'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'), 'ï', 'i'), 'ô', 'o'), 'ö', 'o'), 'ú', 'u'), 'û', 'u'), 'Û', 'u'), 'ü', 'u'), '’', '''') ELSE lower(town) END, sortName, pk)
    WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL;

CREATE INDEX contactByWhole ON contact (mergedInto) WHERE mergedInto IS NOT NULL;

CREATE INDEX crisisByEmployer ON crisis (employer);

CREATE INDEX crisisStepByCrisis ON crisisStep (crisis, due);

CREATE INDEX crisisStepDue ON crisisStep (due) WHERE state = 'to-do';

CREATE INDEX decisionByBody ON decision (body);

CREATE INDEX dossierByContact ON dossier (contact, openedAt);

CREATE INDEX dossierByDay ON dossier (nextDay) WHERE nextDay IS NOT NULL;

CREATE INDEX dossierEntryByDossier ON dossierEntry (dossier, writtenAt, pk);

CREATE INDEX draftByAuthor ON draft (author, savedAt);

CREATE INDEX employerByName ON employer (sortName, pk);

CREATE INDEX employerByWhole ON employer (mergedInto) WHERE mergedInto IS NOT NULL;

CREATE INDEX establishmentByEmployer ON establishment (employer);

CREATE INDEX holidayChoiceByHouse ON holidayChoice (house);

CREATE INDEX interestConflictByContact ON interestConflict (contact);

CREATE INDEX kaderlidByContact ON kaderlid (contact);

CREATE INDEX kaderlidByNetwork ON kaderlid (network);

CREATE UNIQUE INDEX levelMarkByPlace ON levelMark (region, regionLevel, day);

CREATE INDEX meetingByDay ON meeting (day, pk);

CREATE INDEX meetingGuestByMeeting ON meetingGuest (meeting, pk);

CREATE INDEX meetingGuestByReferral ON meetingGuest (referral)
    WHERE referral IS NOT NULL;

CREATE INDEX networkByName ON network (sortName, pk);

CREATE INDEX networkRequestByContact ON networkRequest (contact)
    WHERE contact IS NOT NULL;

CREATE INDEX networkRequestByNetwork ON networkRequest (network, day);

CREATE INDEX networkRequestWaiting ON networkRequest (day, pk) WHERE answer = '';

CREATE INDEX occupancyByAppointment ON occupancy (appointment)
    WHERE appointment IS NOT NULL;

CREATE INDEX occupancyBySpreekuur ON occupancy (spreekuur, layer);

CREATE INDEX occupancyOfPerson ON occupancy (person, layer, "from", "until")
    WHERE person IS NOT NULL;

CREATE INDEX occupancyOfRoom ON occupancy (room, layer, "from", "until")
    WHERE room IS NOT NULL;

CREATE INDEX openingHoursByHouse ON openingHours (house);

CREATE INDEX partnerReferenceByContact ON partnerReference (contact);

CREATE INDEX partnerReferenceByReferral ON partnerReference (referral)
    WHERE referral IS NOT NULL;

CREATE INDEX personRequestByContact ON personRequest (contact) WHERE contact IS NOT NULL;

CREATE INDEX personRequestOpen ON personRequest (receivedOn) WHERE ended IS NULL;

CREATE INDEX planItemByDeadline ON planItem (deadline)
    WHERE deadline IS NOT NULL AND isWithdrawn = 0;

CREATE INDEX planItemByParent ON planItem (parent);

CREATE INDEX planItemByPlan ON planItem (plan, rank);

CREATE INDEX planVersionByPlan ON planVersion (plan, number);

CREATE INDEX protectedLookByNote ON protectedLook (note, pk);

CREATE INDEX protectedNoteByDossier ON protectedNote (dossier, writtenAt, pk);

CREATE INDEX qualityTestByEmployer ON qualityTest (employer);

CREATE INDEX qualityTestByPlanItem ON qualityTest (planItem);

CREATE INDEX referralByContact ON referral (contact, stageOn);

CREATE INDEX referralByRegistration ON referral (registration)
    WHERE registration IS NOT NULL;

CREATE INDEX referralByStage ON referral (stage, stageOn);

CREATE INDEX referralUnheard ON referral (referrer) WHERE isHeard = 0;

CREATE INDEX regionCoordinatorByCoordinator ON regionCoordinator (coordinator);

CREATE INDEX regionCoordinatorByRegion ON regionCoordinator (region);

CREATE INDEX regionPlanByYear ON regionPlan (year, region);

CREATE INDEX regionProjectByQualityTest ON regionProject (qualityTest);

CREATE INDEX registrationByContact ON registration (contact, day)
    WHERE contact IS NOT NULL;

CREATE INDEX registrationByDay ON registration (day, pk);

CREATE INDEX registrationByDeadline ON registration (deadline)
    WHERE deadline IS NOT NULL;

CREATE INDEX restrictionByContact ON restriction (contact) WHERE liftedOn IS NULL;

CREATE INDEX roomByHouse ON room (house, name, pk);

CREATE INDEX seatByBody ON seat (body);

CREATE INDEX seriesByPlace ON series (place, first, pk);

CREATE INDEX signalByCell ON signal (cell, raised);

CREATE INDEX sittingByBody ON sitting (body);

CREATE INDEX spreekuurByDay ON spreekuur (day, hours, pk);

CREATE INDEX spreekuurByPlace ON spreekuur (place, day, hours, pk);

CREATE INDEX spreekuurBySeries ON spreekuur (series, originalDay)
    WHERE series IS NOT NULL;

CREATE INDEX taxQuestionByContact ON taxQuestion (contact);

CREATE INDEX taxQuestionByTime ON taxQuestion (askedAt, id);

CREATE INDEX trainingByContact ON training (contact);

CREATE INDEX trajectoryByAdviser ON trajectory (adviser) WHERE closing IS NULL;

CREATE INDEX trajectoryByContact ON trajectory (contact);

CREATE INDEX trajectoryItemByDay ON trajectoryItem (day)
    WHERE sort = 'step' AND progress = 'open';

CREATE INDEX trajectoryItemByTrajectory ON trajectoryItem (trajectory, sort, day);

CREATE INDEX waitingEntryBySince ON waitingEntry (since, id)
    WHERE state = 'waiting' OR state GLOB 'offered:*';

CREATE INDEX walkInByDay ON walkIn (day, house, number);

CREATE INDEX workingGroupByNetwork ON workingGroup (network);

CREATE INDEX workingGroupOfSeveral ON workingGroup (pk) WHERE others <> '[]';

CREATE TABLE absence (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    "from" TEXT NOT NULL CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT NOT NULL CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    hours TEXT
        CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
            AND substr(hours, 1, 5) < substr(hours, 7, 5)),
    reason TEXT NOT NULL,
    isFromCalendar INTEGER NOT NULL CHECK (isFromCalendar IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK ("from" <= until)
) STRICT;

CREATE TABLE accessGrant (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'official',
        'coordinator', 'adviser', 'consulent', 'kaderlid', 'bus-crew')),
    scope TEXT NOT NULL CHECK (scope IN ('own', 'land')
        OR scope GLOB 'house:?*' OR scope GLOB 'network:?*'
        OR scope GLOB 'region:?*'),
    "from" TEXT NOT NULL CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    givenBy TEXT NOT NULL,
    revokedOn TEXT CHECK ("revokedOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK (until IS NULL OR "from" <= until)
) STRICT;

CREATE TABLE accessLog (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    -- desk, command, or the fingerprint of a key.
    way TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act <> ''),
    -- The contact whose file it is.
    subject TEXT,
    detail TEXT NOT NULL CHECK (length(detail) <= 200),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE accessLogHead (
    pk INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    occasion TEXT NOT NULL
        CHECK (occasion IN ('backup', 'sync', 'review', 'trim')),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE accessLogTrim (
    pk INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    upTo INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE accompaniment (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
    official TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
) STRICT;

CREATE TABLE acquaintance (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    knownBy TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE adviserLimit (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    maximum INTEGER NOT NULL CHECK (maximum BETWEEN 0 AND 200),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE analysisAnswer (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    plan TEXT NOT NULL REFERENCES regionPlan (id) ON DELETE RESTRICT,
    topic TEXT NOT NULL CHECK (topic IN ('influence', 'consequences',
        'organisation', 'coping', 'developments', 'employment', 'sorts', 'policy',
        'strength')),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    source TEXT NOT NULL,
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE "appointment" (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    spreekuur TEXT NOT NULL REFERENCES spreekuur (id) ON DELETE RESTRICT,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    service TEXT NOT NULL
        CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    hours TEXT NOT NULL
        CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
            AND substr(hours, 1, 5) < substr(hours, 7, 5)),
    consulenten TEXT NOT NULL CHECK (json_valid(consulenten) AND json_type(consulenten) = 'array')
        CHECK (json_array_length(consulenten) >= 1),
    room TEXT REFERENCES room (id) ON DELETE RESTRICT,
    buffers TEXT NOT NULL CHECK (buffers GLOB '[0-9]*,[0-9]*'),
    waiver TEXT NOT NULL CHECK (waiver = '' OR instr(waiver, ': ') > 0),
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('planned', 'provisional', 'arrived', 'called', 'away', 'left', 'attended',
        'no-show', 'cancelled', 'late-cancelled')),
    cause TEXT NOT NULL CHECK (cause IN
        ('', 'at-request', 'consulent-ill', 'house-closed', 'no-longer-needed',
        'entered-twice', 'other')),
    reason TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
, arrivedAt INTEGER, calledAt INTEGER, endedAt INTEGER, remindedOn TEXT CHECK ("remindedOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'), housemates INTEGER NOT NULL DEFAULT 0
    CHECK (housemates = 0 OR housemates BETWEEN 1 AND 9 AND service = 'belasting'), toldOn TEXT CHECK ("toldOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')) STRICT;

CREATE TABLE boardFunction (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN
        ('chair', 'secretary', 'treasurer', 'board-member', 'contact-person')),
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
) STRICT;

CREATE TABLE body (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    type TEXT NOT NULL CHECK (type <> ''),
    region TEXT CHECK (region <> ''),
    organisations TEXT NOT NULL CHECK (json_valid(organisations) AND json_type(organisations) = 'array'),
    rhythm TEXT NOT NULL,
    fund TEXT CHECK (fund <> ''),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE breach (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    discoveredAt INTEGER NOT NULL,
    happened TEXT NOT NULL CHECK (trim(happened) <> ''),
    whose TEXT NOT NULL,
    peopleCount INTEGER CHECK (peopleCount >= 0),
    dataKinds TEXT NOT NULL,
    consequences TEXT NOT NULL,
    measures TEXT NOT NULL,
    authority TEXT CHECK (authority GLOB 'done:?*' OR authority GLOB 'not:?*'),
    peopleTold TEXT CHECK (peopleTold GLOB 'done:?*' OR peopleTold GLOB 'not:?*'),
    delayReason TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE busIntake (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    stop TEXT NOT NULL REFERENCES busStop (id) ON DELETE RESTRICT,
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    registration TEXT REFERENCES registration (id) ON DELETE RESTRICT,
    appointment TEXT REFERENCES appointment (id) ON DELETE RESTRICT,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE busLoad (
    pk INTEGER PRIMARY KEY,
    trip TEXT NOT NULL,
    replica TEXT NOT NULL,
    preparedAt INTEGER NOT NULL,
    preparedBy TEXT NOT NULL,
    places TEXT NOT NULL CHECK (json_valid(places)),
    until TEXT NOT NULL,
    slots INTEGER NOT NULL,
    -- Of each person: id, name, and which fields say something.
    persons TEXT NOT NULL CHECK (json_valid(persons))
, knows TEXT NOT NULL DEFAULT '{}'
    CHECK (json_valid(knows))) STRICT;

CREATE TABLE busSlot (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    trip TEXT NOT NULL REFERENCES busTrip (id) ON DELETE RESTRICT,
    spreekuur TEXT NOT NULL REFERENCES spreekuur (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    hours TEXT NOT NULL CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
        AND substr(hours, 1, 5) < substr(hours, 7, 5)),
    consulenten TEXT NOT NULL CHECK (json_valid(consulenten) AND json_type(consulenten) = 'array'),
    room TEXT REFERENCES room (id) ON DELETE RESTRICT,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE busStop (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    trip TEXT NOT NULL REFERENCES busTrip (id) ON DELETE RESTRICT,
    hours TEXT NOT NULL CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
        AND substr(hours, 1, 5) < substr(hours, 7, 5)),
    spot TEXT NOT NULL CHECK (trim(spot) <> ''),
    municipality TEXT CHECK (municipality <> ''),
    purpose TEXT NOT NULL
        CHECK (purpose IN ('information', 'aid', 'intake', 'talks', 'action')),
    action TEXT NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE busTally (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    stop TEXT NOT NULL REFERENCES busStop (id) ON DELETE RESTRICT,
    tally TEXT NOT NULL CHECK (tally IN ('information', 'aid', 'talk', 'action')),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 999),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE busTrip (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    crew TEXT NOT NULL CHECK (json_valid(crew) AND json_type(crew) = 'array'),
    laptop TEXT NOT NULL,
    tripState TEXT NOT NULL
        CHECK (tripState IN ('planned', 'out', 'returned', 'lost')),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE callbackNote (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    about TEXT NOT NULL,
    takenAt INTEGER NOT NULL,
    doneAt INTEGER,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK (trim(name) <> '' OR trim(phone) <> '')
) STRICT;

CREATE TABLE campaign (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    days TEXT NOT NULL CHECK (length(days) = 21 AND substr(days, 11, 1) = '/'
        AND substr(days, 1, 10) <= substr(days, 12)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE campaignPlace (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    place TEXT NOT NULL CHECK (place <> ''),
    hours TEXT NOT NULL CHECK (json_valid(hours) AND json_type(hours) = 'array')
        CHECK (json_array_length(hours) >= 1),
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 999),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE caoAgreement (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    sector TEXT NOT NULL CHECK (sector <> ''),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    budget INTEGER CHECK (budget >= 0),
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE caoUse (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    agreement TEXT NOT NULL REFERENCES caoAgreement (id) ON DELETE RESTRICT,
    region TEXT NOT NULL CHECK (region <> ''),
    usage TEXT NOT NULL CHECK (usage IN ('none', 'partly', 'fully')),
    translation TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE change (
    pk INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command (pk) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    thing TEXT NOT NULL,
    subject TEXT,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    base TEXT NOT NULL CHECK (json_valid(base)),
    stamp INTEGER NOT NULL,
    replica TEXT NOT NULL,
    isCreation INTEGER NOT NULL CHECK (isCreation IN (0, 1))
) STRICT;

CREATE TABLE "clash" (
    pk INTEGER PRIMARY KEY,
    form TEXT NOT NULL
        CHECK (form IN ('field', 'overlap', 'outside', 'rule', 'gone',
            'forgotten', 'parted')),
    kind TEXT NOT NULL,
    thing TEXT NOT NULL,
    other TEXT NOT NULL,
    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
    foundAt INTEGER NOT NULL,
    UNIQUE (form, kind, thing, other)
) STRICT;

CREATE TABLE closure (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    house TEXT CHECK (house <> ''),
    days TEXT NOT NULL CHECK (days GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]/[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'
        AND substr(days, 1, 10) <= substr(days, 12)),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE command (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    undoes INTEGER REFERENCES command (pk) ON DELETE RESTRICT,
    redoes INTEGER REFERENCES command (pk) ON DELETE RESTRICT,
    isUndone INTEGER NOT NULL DEFAULT 0 CHECK (isUndone IN (0, 1)), stamp INTEGER NOT NULL DEFAULT 0, replica TEXT NOT NULL DEFAULT '',
    CHECK (undoes IS NULL OR redoes IS NULL)
) STRICT;

CREATE TABLE conditionMark (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
    requirement TEXT NOT NULL CHECK (requirement IN ('presence', 'region-plan',
        'equality', 'national', 'direction', 'position-paper', 'partners',
        'unions', 'sectors', 'subsidies', 'knowledge', 'course')),
    readiness TEXT NOT NULL CHECK (readiness IN ('open', 'busy', 'met')),
    owner TEXT CHECK (owner GLOB 'person:*' OR owner GLOB 'network:*'
        OR owner GLOB 'sector:*' OR owner GLOB 'campaign:*'),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE conference (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
    year INTEGER NOT NULL CHECK (year BETWEEN 2015 AND 2099),
    day TEXT CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    location TEXT NOT NULL,
    attendees TEXT NOT NULL CHECK (json_valid(attendees) AND json_type(attendees) = 'array'),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE conferencePoint (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    conference TEXT NOT NULL REFERENCES conference (id) ON DELETE RESTRICT,
    sort TEXT NOT NULL CHECK (sort IN ('observation', 'question', 'choice')),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    planItem TEXT REFERENCES planItem (id) ON DELETE RESTRICT,
    owner TEXT CHECK (owner GLOB 'person:*' OR owner GLOB 'network:*'
        OR owner GLOB 'sector:*' OR owner GLOB 'campaign:*'),
    parties TEXT NOT NULL CHECK (json_valid(parties) AND json_type(parties) = 'array'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE consulent (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    houses TEXT NOT NULL CHECK (json_valid(houses) AND json_type(houses) = 'array'),
    services TEXT NOT NULL CHECK (json_valid(services) AND json_type(services) = 'array'),
    isOnline INTEGER NOT NULL CHECK (isOnline IN (0, 1)),
    status TEXT NOT NULL
        CHECK (status IN ('candidate', 'in-training', 'bookable', 'stopped')),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
, languages TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(languages) AND json_type(languages) = 'array'), pattern TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(pattern) AND json_type(pattern) = 'array'), exceptions TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(exceptions) AND json_type(exceptions) = 'array'), weeklyMaximum INTEGER CHECK (weeklyMaximum >= 1)) STRICT;

CREATE TABLE contact (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    given TEXT NOT NULL,
    infix TEXT NOT NULL,
    family TEXT NOT NULL CHECK (family <> ''),
    standing TEXT NOT NULL CHECK (standing IN
        ('member', 'housemate', 'non-member', 'function-holder', 'unknown')),
    memberNumber TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    town TEXT NOT NULL,
    isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    sortName TEXT NOT NULL,
    searchText TEXT NOT NULL
, mergedInto TEXT
    REFERENCES contact (id) ON DELETE RESTRICT CHECK (mergedInto <> id)) STRICT;

CREATE VIRTUAL TABLE contactSearch USING fts5 (
    searchText, content = 'contact', content_rowid = 'pk', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2', columnsize = 0, detail = none
);

CREATE TABLE crisis (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    employer TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
    playbook TEXT NOT NULL CHECK (playbook <> ''),
    began TEXT NOT NULL CHECK ("began" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'open' OR state GLOB 'closed:?*'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE crisisStep (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    crisis TEXT NOT NULL REFERENCES crisis (id) ON DELETE RESTRICT,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    due TEXT NOT NULL CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    role TEXT CHECK (role IN ('kader', 'official', 'region', 'consulent', 'adviser')),
    owner TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    state TEXT NOT NULL
        CHECK (state = 'to-do' OR state GLOB 'done:?*' OR state GLOB 'not-needed:?*'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE decision (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    decisionKind TEXT NOT NULL CHECK (decisionKind IN ('decision', 'agreement', 'term')),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    body TEXT REFERENCES body (id) ON DELETE RESTRICT,
    region TEXT CHECK (region <> ''),
    consequence TEXT NOT NULL,
    doer TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    due TEXT CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    doneOn TEXT CHECK ("doneOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE dossier (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    adviser TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    employer TEXT REFERENCES employer (id) ON DELETE RESTRICT,
    openedAt INTEGER NOT NULL,
    openedBy TEXT NOT NULL,
    readers TEXT NOT NULL CHECK (json_valid(readers) AND json_type(readers) = 'array'),
    nextStep TEXT NOT NULL,
    nextDay TEXT CHECK ("nextDay" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    closedOn TEXT CHECK ("closedOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    closingReason TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE dossierEntry (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE RESTRICT,
    writtenAt INTEGER NOT NULL,
    writtenBy TEXT NOT NULL,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    corrects TEXT REFERENCES dossierEntry (id) ON DELETE RESTRICT CHECK (corrects <> id),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE draft (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    author TEXT NOT NULL,
    form TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    savedAt INTEGER NOT NULL
) STRICT;

CREATE TABLE employer (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    aliases TEXT NOT NULL CHECK (json_valid(aliases) AND json_type(aliases) = 'array'),
    sector TEXT NOT NULL,
    municipality TEXT NOT NULL,
    official TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
    mergedInto TEXT REFERENCES employer (id) ON DELETE RESTRICT,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    sortName TEXT NOT NULL,
    knownAs TEXT NOT NULL,
    CHECK (mergedInto <> id)
) STRICT;

CREATE TABLE erasure (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind <> ''),
    thing TEXT NOT NULL CHECK (length(thing) = 36),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ground TEXT NOT NULL CHECK (ground IN
        ('request', 'consent', 'objection', 'mistake', 'term')),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    UNIQUE (kind, thing)
) STRICT;

CREATE TABLE establishment (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    employer TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    municipality TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    knownAs TEXT NOT NULL,
    CHECK (trim(name) <> '' OR trim(municipality) <> '')
) STRICT;

CREATE TABLE fnvRegionName (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    isConfirmed INTEGER NOT NULL CHECK (isConfirmed IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE fundApplication (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    fund TEXT NOT NULL CHECK (fund <> ''),
    region TEXT CHECK (region <> ''),
    amount INTEGER CHECK (amount >= 0),
    applicationState TEXT NOT NULL
        CHECK (applicationState IN ('preparing', 'submitted', 'awarded', 'rejected')),
    day TEXT CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE fundRound (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    fund TEXT NOT NULL CHECK (fund <> ''),
    opens TEXT CHECK ("opens" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    closes TEXT CHECK ("closes" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    conditions TEXT NOT NULL,
    isVoucher INTEGER NOT NULL CHECK (isVoucher IN (0, 1)),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);

CREATE TABLE heldCommit (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stamp INTEGER NOT NULL,
    replica TEXT NOT NULL,
    why TEXT NOT NULL,
    -- The kind of the thing that gave the reason, or blank.
    about TEXT NOT NULL,
    -- The whole command, as it came.
    body TEXT NOT NULL CHECK (json_valid(body)),
    heldAt INTEGER NOT NULL,
    refusedAt INTEGER
) STRICT;

CREATE TABLE holidayChoice (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    house TEXT NOT NULL CHECK (house <> ''),
    rule TEXT NOT NULL CHECK (rule <> ''),
    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE interestConflict (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    person TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    employer TEXT NOT NULL,
    role TEXT NOT NULL,
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK ((person IS NULL) = (trim(employer) <> '')),
    CHECK (person <> contact),
    CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
) STRICT;

CREATE TABLE invitation (
    pk INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    madeAt INTEGER NOT NULL
) STRICT;

CREATE TABLE kaderlid (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    network TEXT REFERENCES network (id) ON DELETE RESTRICT,
    sector TEXT,
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK ("from" IS NULL OR until IS NULL OR "from" <= until)
) STRICT;

CREATE TABLE levelMark (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
    regionLevel TEXT NOT NULL
        CHECK (regionLevel IN ('administrative', 'tactical', 'operational')),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    reached TEXT NOT NULL
        CHECK (reached IN ('none', 'present', 'influence', 'co-direction')),
    proof TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK (reached = 'none' OR proof <> '')
) STRICT;

CREATE TABLE meeting (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    hours TEXT CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    venue TEXT NOT NULL
        CHECK (venue = 'online' OR venue GLOB 'house:?*' OR venue GLOB 'at:?*'),
    theme TEXT NOT NULL CHECK (trim(theme) <> ''),
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 2000),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE meetingGuest (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    who TEXT NOT NULL CHECK (who GLOB 'person:?*' OR who GLOB 'heads:[1-9]*'),
    attendance TEXT NOT NULL
        CHECK (attendance IN ('expected', 'attended', 'absent')),
    needs TEXT NOT NULL CHECK (json_valid(needs) AND json_type(needs) = 'array'),
    wish TEXT CHECK (wish GLOB 'department:?*' OR wish GLOB 'official:?*'
        OR wish GLOB 'partner:?*'),
    referral TEXT REFERENCES referral (id) ON DELETE RESTRICT,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE network (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    regions TEXT NOT NULL CHECK (json_valid(regions) AND json_type(regions) = 'array'),
    municipalities TEXT NOT NULL CHECK (json_valid(municipalities) AND json_type(municipalities) = 'array'),
    isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    sortName TEXT NOT NULL,
    searchText TEXT NOT NULL
, datedRegions TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(datedRegions) AND json_type(datedRegions) = 'array')) STRICT;

CREATE TABLE networkRequest (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
    requestKind TEXT NOT NULL
        CHECK (requestKind IN ('webinar', 'question', 'tip')),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    answer TEXT NOT NULL,
    answeredOn TEXT CHECK ("answeredOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE VIRTUAL TABLE networkSearch USING fts5 (
    searchText, content = 'network', content_rowid = 'pk', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2', columnsize = 0, detail = none
);

CREATE TABLE occupancy (
    pk INTEGER PRIMARY KEY,
    layer TEXT NOT NULL CHECK (layer IN ('shift', 'visit')),
    person INTEGER REFERENCES contact (pk) ON DELETE RESTRICT,
    room INTEGER REFERENCES room (pk) ON DELETE RESTRICT,
    "from" INTEGER NOT NULL,
    "until" INTEGER NOT NULL,
    spreekuur INTEGER NOT NULL REFERENCES spreekuur (pk) ON DELETE RESTRICT,
    appointment INTEGER REFERENCES appointment (pk) ON DELETE RESTRICT,
    isClient INTEGER NOT NULL CHECK (isClient IN (0, 1)),
    isDisputed INTEGER NOT NULL DEFAULT 0 CHECK (isDisputed IN (0, 1)),
    CHECK ((person IS NULL) <> (room IS NULL)),
    CHECK ((layer = 'visit') = (appointment IS NOT NULL)),
    CHECK ("until" - "from" BETWEEN 1 AND 86400)
) STRICT;

CREATE TABLE openingHours (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    house TEXT NOT NULL CHECK (house <> ''),
    monday TEXT NOT NULL CHECK (monday = '' OR monday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]' OR monday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9],[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    tuesday TEXT NOT NULL CHECK (tuesday = '' OR tuesday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]' OR tuesday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9],[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    wednesday TEXT NOT NULL CHECK (wednesday = '' OR wednesday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]' OR wednesday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9],[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    thursday TEXT NOT NULL CHECK (thursday = '' OR thursday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]' OR thursday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9],[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    friday TEXT NOT NULL CHECK (friday = '' OR friday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]' OR friday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9],[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    saturday TEXT NOT NULL CHECK (saturday = '' OR saturday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]' OR saturday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9],[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    sunday TEXT NOT NULL CHECK (sunday = '' OR sunday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]' OR sunday GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9],[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE organisation (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    type TEXT NOT NULL CHECK (type <> ''),
    region TEXT CHECK (region <> ''),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE parked (
    change INTEGER PRIMARY KEY REFERENCES change (pk) ON DELETE CASCADE
) STRICT;

CREATE TABLE partnerReference (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    referral TEXT REFERENCES referral (id) ON DELETE RESTRICT,
    system TEXT NOT NULL CHECK (trim(system) <> '' AND length(system) <= 40),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 40
        AND number NOT GLOB '*[^-A-Za-z0-9./_]*'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE peer (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    card TEXT NOT NULL CHECK (json_valid(card)),
    -- What it said that it has, and when.
    knows TEXT NOT NULL CHECK (json_valid(knows)),
    heardAt INTEGER NOT NULL,
    revokedAt INTEGER
, trip TEXT) STRICT;

CREATE TABLE personRequest (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    right TEXT NOT NULL CHECK (right IN ('access', 'rectification', 'erasure',
        'restriction', 'portability', 'objection')),
    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    receivedOn TEXT NOT NULL CHECK ("receivedOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    identified TEXT NOT NULL,
    wish TEXT NOT NULL,
    -- The day on which it was told that it takes longer, and why.
    postponed TEXT CHECK (postponed GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]/?*'),
    -- The day, and how it ended.
    ended TEXT CHECK (ended GLOB '*/granted' OR ended GLOB '*/partly'
        OR ended GLOB '*/refused'),
    answer TEXT NOT NULL,
    exceptionGround TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK (contact IS NOT NULL OR trim(name) <> '')
) STRICT;

CREATE TABLE pin (
    pk INTEGER PRIMARY KEY,
    actor TEXT NOT NULL UNIQUE CHECK (length(actor) BETWEEN 1 AND 64),
    -- Argon2id, with its salt and its costs.
    hash TEXT NOT NULL CHECK (hash GLOB '$argon2id$*'),
    setAt INTEGER NOT NULL,
    -- Wrong ones since the last right one, and when the last was.
    wrong INTEGER NOT NULL DEFAULT 0,
    wrongAt INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE planItem (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    plan TEXT NOT NULL REFERENCES regionPlan (id) ON DELETE RESTRICT,
    level TEXT NOT NULL CHECK (level IN ('theme', 'goal', 'action')),
    parent TEXT REFERENCES planItem (id) ON DELETE RESTRICT,
    rank REAL NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    owner TEXT CHECK (owner GLOB 'person:*' OR owner GLOB 'network:*'
        OR owner GLOB 'sector:*' OR owner GLOB 'campaign:*'),
    partners TEXT NOT NULL,
    deadline TEXT CHECK ("deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    state TEXT NOT NULL
        CHECK (state IN ('to-do', 'doing', 'done', 'postponed', 'dropped')),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    searchText TEXT NOT NULL, tags TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(tags) AND json_type(tags) = 'array'), means TEXT NOT NULL DEFAULT '', proof TEXT NOT NULL DEFAULT '',
    CHECK ((level = 'theme') = (parent IS NULL))
) STRICT;

CREATE VIRTUAL TABLE planItemSearch USING fts5 (
    searchText, content = 'planItem', content_rowid = 'pk', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2', columnsize = 0, detail = none
);

CREATE TABLE planVersion (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    plan TEXT NOT NULL REFERENCES regionPlan (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number >= 1),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    content TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE playbookStep (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (code GLOB '?*.?*'),
    labelNl TEXT NOT NULL CHECK (trim(labelNl) <> ''),
    labelEn TEXT NOT NULL CHECK (trim(labelEn) <> ''),
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 730),
    role TEXT CHECK (role IN ('kader', 'official', 'region', 'consulent', 'adviser')),
    isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE problem (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (trim(code) <> ''),
    labelNl TEXT NOT NULL CHECK (trim(labelNl) <> ''),
    labelEn TEXT NOT NULL CHECK (trim(labelEn) <> ''),
    synonyms TEXT NOT NULL CHECK (json_valid(synonyms) AND json_type(synonyms) = 'array'),
    isActive INTEGER NOT NULL CHECK (isActive IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE protectedLook (
    pk INTEGER PRIMARY KEY,
    note TEXT NOT NULL REFERENCES protectedNote (id) ON DELETE RESTRICT,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE protectedNote (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN
        ('health', 'belief', 'origin', 'orientation', 'criminal', 'other')),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    writtenAt INTEGER NOT NULL,
    writtenBy TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE protectedText (
    pk INTEGER PRIMARY KEY,
    note TEXT NOT NULL UNIQUE REFERENCES protectedNote (id) ON DELETE RESTRICT,
    text TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;

CREATE TABLE qualityTest (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    subject TEXT NOT NULL CHECK (subject IN ('vacancy', 'project', 'arrangement')),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    employer TEXT REFERENCES employer (id) ON DELETE RESTRICT,
    planItem TEXT REFERENCES planItem (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    answers TEXT NOT NULL CHECK (json_valid(answers) AND json_type(answers) = 'array'),
    verdict TEXT NOT NULL CHECK (verdict IN ('', 'passes', 'conditionally', 'fails')),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE referral (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    registration TEXT REFERENCES registration (id) ON DELETE RESTRICT,
    target TEXT NOT NULL CHECK (target GLOB 'department:?*' OR target GLOB 'official:?*'
        OR target GLOB 'partner:?*'),
    system TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    referrer TEXT NOT NULL CHECK (trim(referrer) <> ''),
    consentTo TEXT CHECK (consentTo GLOB 'department:?*' OR consentTo GLOB 'partner:?*'),
    consentFor TEXT NOT NULL,
    consentOn TEXT CHECK ("consentOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    consentHow TEXT CHECK (consentHow IN ('spoken', 'written', 'email')),
    consentWithdrawnOn TEXT CHECK ("consentWithdrawnOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'sent', 'accepted', 'done', 'stopped')
        OR stage GLOB 'refused:?*' OR stage GLOB 'done:?*'),
    stageOn TEXT NOT NULL CHECK ("stageOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isHeard INTEGER NOT NULL CHECK (isHeard IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE regionCoordinator (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    region TEXT NOT NULL CHECK (region <> ''),
    coordinator TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE regionPlan (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    region TEXT NOT NULL CHECK (region GLOB 'AM[0-9][0-9]'),
    year INTEGER NOT NULL CHECK (year BETWEEN 2023 AND 2099),
    status TEXT NOT NULL CHECK (status IN ('draft', 'adopted')),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE regionProject (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    region TEXT NOT NULL CHECK (region <> ''),
    sector TEXT CHECK (sector <> ''),
    phase TEXT NOT NULL
        CHECK (phase IN ('signal', 'inventory', 'plan', 'doing', 'finished')),
    partners TEXT NOT NULL,
    conditions TEXT NOT NULL,
    funding TEXT NOT NULL,
    participants INTEGER CHECK (participants >= 0),
    ourRole TEXT NOT NULL,
    result TEXT NOT NULL,
    nextDay TEXT CHECK ("nextDay" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
, qualityTest TEXT
    REFERENCES qualityTest (id) ON DELETE RESTRICT) STRICT;

CREATE TABLE registration (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    place TEXT NOT NULL CHECK (place <> ''),
    service TEXT NOT NULL
        CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    consulenten TEXT NOT NULL CHECK (json_valid(consulenten) AND json_type(consulenten) = 'array'),
    party TEXT NOT NULL CHECK (json_valid(party) AND json_type(party) = 'array'),
    problems TEXT NOT NULL CHECK (json_valid(problems) AND json_type(problems) = 'array'),
    sector TEXT NOT NULL,
    region TEXT NOT NULL,
    transition TEXT
        CHECK (transition IN ('into-work', 'school', 'work-to-work', 'out-of-work')),
    urgency TEXT NOT NULL CHECK (urgency IN ('normal', 'soon', 'today')),
    deadline TEXT CHECK ("deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    question TEXT NOT NULL,
    advice TEXT NOT NULL,
    action TEXT NOT NULL,
    actionBy TEXT NOT NULL,
    isLegal INTEGER NOT NULL CHECK (isLegal IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE remote (
    pk INTEGER PRIMARY KEY,
    place TEXT NOT NULL UNIQUE,
    -- What people call it, or blank.
    name TEXT NOT NULL,
    -- By reader, what they find there.
    offered TEXT NOT NULL CHECK (json_valid(offered)),
    -- The names of the segments that were read.
    handled TEXT NOT NULL CHECK (json_valid(handled)),
    lastAt INTEGER NOT NULL
) STRICT;

CREATE TABLE restriction (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    "from" TEXT NOT NULL CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    liftedOn TEXT CHECK ("liftedOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE room (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    house TEXT NOT NULL CHECK (house <> ''),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    capacity INTEGER NOT NULL CHECK (capacity >= 1),
    isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
, kind TEXT NOT NULL DEFAULT 'consulting'
    CHECK (kind IN ('consulting', 'meeting', 'training', 'gathering', 'workplace'))) STRICT;

CREATE TABLE savedView (
    pk INTEGER PRIMARY KEY,
    owner TEXT NOT NULL CHECK (owner <> ''),
    list TEXT NOT NULL CHECK (list <> ''),
    name TEXT NOT NULL COLLATE NOCASE,
    filter TEXT NOT NULL,
    sort TEXT NOT NULL,
    columns TEXT NOT NULL CHECK (json_valid(columns)),
    region TEXT,
    year INTEGER,
    withArchived INTEGER NOT NULL CHECK (withArchived IN (0, 1)), isMine INTEGER NOT NULL DEFAULT 0 CHECK (isMine IN (0, 1)), agenda TEXT CHECK (agenda IS NULL OR json_valid(agenda)),
    UNIQUE (owner, list, name)
) STRICT;

CREATE TABLE seat (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    body TEXT NOT NULL REFERENCES body (id) ON DELETE RESTRICT,
    holder TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    substitute TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    until TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE sectorTable (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    region TEXT NOT NULL CHECK (region <> ''),
    sector TEXT NOT NULL CHECK (sector <> ''),
    theme TEXT NOT NULL CHECK (trim(theme) <> ''),
    takesPart INTEGER NOT NULL CHECK (takesPart IN (0, 1)),
    members INTEGER CHECK (members BETWEEN 0 AND 3),
    planned INTEGER CHECK (planned BETWEEN 0 AND 3),
    influence INTEGER CHECK (influence BETWEEN 0 AND 3),
    representative TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    agreements TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE series (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    service TEXT NOT NULL
        CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
    place TEXT NOT NULL CHECK (place <> ''),
    hours TEXT NOT NULL
        CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
            AND substr(hours, 1, 5) < substr(hours, 7, 5)),
    staff TEXT NOT NULL CHECK (json_valid(staff) AND json_type(staff) = 'array'),
    rooms TEXT NOT NULL CHECK (json_valid(rooms) AND json_type(rooms) = 'array'),
    recurrence TEXT NOT NULL CHECK (recurrence GLOB 'FREQ=*'),
    first TEXT NOT NULL CHECK ("first" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ending TEXT NOT NULL CHECK (ending <> ''),
    exceptions TEXT NOT NULL CHECK (json_valid(exceptions) AND json_type(exceptions) = 'array'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE serviceTerms (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    service TEXT NOT NULL
        CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 10 AND 480),
    consulenten INTEGER NOT NULL CHECK (consulenten BETWEEN 1 AND 4),
    buffers TEXT NOT NULL CHECK (buffers GLOB '[0-9]*,[0-9]*'),
    leadHours INTEGER NOT NULL CHECK (leadHours >= 0),
    horizonDays INTEGER CHECK (horizonDays >= 1),
    audience TEXT NOT NULL CHECK (json_valid(audience) AND json_type(audience) = 'array')
        CHECK (json_array_length(audience) >= 1),
    forWhomNl TEXT NOT NULL, forWhomEn TEXT NOT NULL,
    conditionNl TEXT NOT NULL, conditionEn TEXT NOT NULL,
    whatNl TEXT NOT NULL, whatEn TEXT NOT NULL,
    howNl TEXT NOT NULL, howEn TEXT NOT NULL,
    whoNl TEXT NOT NULL, whoEn TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE sessionKey (
    pk INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE CHECK (fingerprint GLOB 'SHA256:*'),
    actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
    kind TEXT NOT NULL,
    -- The key itself, in Base64.
    body TEXT NOT NULL,
    comment TEXT NOT NULL,
    addedAt INTEGER NOT NULL,
    addedBy TEXT NOT NULL,
    revokedAt INTEGER
) STRICT;

CREATE TABLE setting (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE "signal" (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    cell TEXT NOT NULL
        CHECK (cell GLOB 'employer:?*' OR cell GLOB 'problem:?*'),
    raised TEXT NOT NULL CHECK (raised GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
    evidence TEXT CHECK (evidence GLOB '*/*/*'),
    state TEXT NOT NULL
        CHECK (state IN ('new', 'in-examination', 'reported', 'taken-up',
            'false-alarm') OR state GLOB 'closed:?*' OR state GLOB 'false-alarm:?*'),
    reporter TEXT
        CHECK (reporter GLOB 'actor:?*' OR reporter GLOB 'contact:?*'),
    note TEXT NOT NULL,
    routedTo TEXT CHECK (routedTo = 'policy' OR routedTo GLOB 'contact:?*'),
    reportedOn TEXT CHECK ("reportedOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    answer TEXT NOT NULL,
    answeredOn TEXT CHECK ("answeredOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE sitting (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    body TEXT NOT NULL REFERENCES body (id) ON DELETE RESTRICT,
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    contribution TEXT NOT NULL,
    isPrepared INTEGER NOT NULL CHECK (isPrepared IN (0, 1)),
    note TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE slotHold (
    pk INTEGER PRIMARY KEY,
    owner TEXT NOT NULL UNIQUE,
    resources TEXT NOT NULL CHECK (json_valid(resources) AND json_type(resources) = 'array'),
    "from" INTEGER NOT NULL,
    "until" INTEGER NOT NULL CHECK ("from" < "until"),
    lapses INTEGER NOT NULL
) STRICT;

CREATE TABLE spreekuur (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    service TEXT NOT NULL
        CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
    place TEXT NOT NULL CHECK (place <> ''),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    hours TEXT NOT NULL
        CHECK (hours GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]'
            AND substr(hours, 1, 5) < substr(hours, 7, 5)),
    staff TEXT NOT NULL CHECK (json_valid(staff) AND json_type(staff) = 'array') CHECK (json_array_length(staff) >= 1),
    rooms TEXT NOT NULL CHECK (json_valid(rooms) AND json_type(rooms) = 'array'),
    cancellation TEXT,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)), series TEXT
    REFERENCES series (id) ON DELETE RESTRICT, originalDay TEXT
    CHECK ("originalDay" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
    CHECK ((series IS NULL) = (originalDay IS NULL)),
    CHECK ((place = 'online') = (json_array_length(rooms) = 0))
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE taxQuestion (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    askedAt INTEGER NOT NULL,
    question TEXT NOT NULL CHECK (trim(question) <> ''),
    answer TEXT NOT NULL,
    answeredAt INTEGER,
    answeredBy TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK (answeredAt IS NULL OR trim(answer) <> '')
) STRICT;

CREATE TABLE training (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    service TEXT NOT NULL
        CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting', 'inloop')),
    kind TEXT NOT NULL CHECK (kind IN ('basic', 'yearly')),
    doneOn TEXT NOT NULL CHECK ("doneOn" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    validUntil TEXT CHECK ("validUntil" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK ((kind = 'yearly') = (validUntil IS NOT NULL)),
    CHECK (doneOn <= validUntil)
) STRICT;

CREATE TABLE trajectory (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    adviser TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    ground TEXT NOT NULL CHECK (ground IN ('lost-job', 'at-risk', 'exception')),
    reason TEXT NOT NULL,
    agreed TEXT NOT NULL CHECK (length(agreed) = 21 AND substr(agreed, 11, 1) = '/'
        AND substr(agreed, 1, 10) <= substr(agreed, 12)),
    closing TEXT CHECK (closing GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]/?*'),
    ownWords TEXT NOT NULL,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE trajectoryItem (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    trajectory TEXT NOT NULL REFERENCES trajectory (id) ON DELETE RESTRICT,
    sort TEXT NOT NULL CHECK (sort IN ('goal', 'step', 'training', 'extension')),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    day TEXT CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    progress TEXT NOT NULL CHECK (progress IN ('open', 'done', 'dropped')),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
    CHECK (day IS NOT NULL OR sort IN ('goal', 'training'))
) STRICT;

CREATE TABLE waitingEntry (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    service TEXT NOT NULL CHECK (service IN ('loopbaan', 'werk-inkomen', 'belasting')),
    places TEXT NOT NULL CHECK (json_valid(places) AND json_type(places) = 'array'),
    part TEXT CHECK (part IN ('morning', 'afternoon', 'evening')),
    lastDay TEXT CHECK ("lastDay" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    since INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'lapsed', 'withdrawn')
        OR state GLOB 'offered:*' OR state GLOB 'accepted:*'),
    offeredUntil INTEGER,
    passed TEXT NOT NULL CHECK (json_valid(passed) AND json_type(passed) = 'array'),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
, housemates INTEGER NOT NULL DEFAULT 0
    CHECK (housemates = 0 OR housemates BETWEEN 1 AND 9 AND service = 'belasting')) STRICT;

CREATE TABLE walkIn (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    house TEXT NOT NULL CHECK (house <> ''),
    day TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    number INTEGER NOT NULL CHECK (number >= 1),
    name TEXT NOT NULL,
    contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    about TEXT NOT NULL,
    consulent TEXT REFERENCES contact (id) ON DELETE RESTRICT,
    state TEXT NOT NULL
        CHECK (state IN ('arrived', 'called', 'away', 'left', 'attended')),
    arrivedAt INTEGER,
    calledAt INTEGER,
    endedAt INTEGER,
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
) STRICT;

CREATE TABLE workingGroup (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    network TEXT NOT NULL REFERENCES network (id) ON DELETE RESTRICT,
    theme TEXT NOT NULL CHECK (trim(theme) <> ''),
    state TEXT NOT NULL CHECK (state IN ('active', 'dormant')),
    isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
, others TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(others) AND json_type(others) = 'array'), province TEXT
    CHECK (province GLOB 'PV[0-9][0-9]'), members TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(members) AND json_type(members) = 'array')) STRICT;

CREATE TRIGGER accessLogHeadKept BEFORE DELETE ON accessLogHead BEGIN
    SELECT RAISE(ABORT, 'a head of the log is kept');
END;

CREATE TRIGGER accessLogHeadStays BEFORE UPDATE ON accessLogHead BEGIN
    SELECT RAISE(ABORT, 'a head of the log stays as it is');
END;

CREATE TRIGGER accessLogKept BEFORE DELETE ON accessLog
WHEN NOT EXISTS (SELECT 1 FROM accessLogTrim WHERE upTo >= OLD.pk) BEGIN
    SELECT RAISE(ABORT, 'a line of the log is kept');
END;

CREATE TRIGGER accessLogStays BEFORE UPDATE ON accessLog BEGIN
    SELECT RAISE(ABORT, 'a line of the log stays as it is');
END;

CREATE TRIGGER contactSearchDeleted AFTER DELETE ON contact BEGIN
    INSERT INTO contactSearch (contactSearch, rowid, searchText)
        VALUES ('delete', OLD.pk, OLD.searchText);
END;

CREATE TRIGGER contactSearchInserted AFTER INSERT ON contact BEGIN
    INSERT INTO contactSearch (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
END;

CREATE TRIGGER contactSearchUpdated AFTER UPDATE OF searchText ON contact
    WHEN OLD.searchText <> NEW.searchText
BEGIN
    INSERT INTO contactSearch (contactSearch, rowid, searchText)
        VALUES ('delete', OLD.pk, OLD.searchText);
    INSERT INTO contactSearch (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
END;

CREATE TRIGGER dossierEntryFixed
BEFORE UPDATE OF id, dossier, writtenAt, writtenBy, text, corrects ON dossierEntry
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE kind = 'dossierEntry' AND thing = OLD.id)
BEGIN
    SELECT RAISE (ABORT, 'kader: a journal is only added to');
END;

CREATE TRIGGER networkSearchDeleted AFTER DELETE ON network BEGIN
    INSERT INTO networkSearch (networkSearch, rowid, searchText)
        VALUES ('delete', OLD.pk, OLD.searchText);
END;

CREATE TRIGGER networkSearchInserted AFTER INSERT ON network BEGIN
    INSERT INTO networkSearch (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
END;

CREATE TRIGGER networkSearchUpdated AFTER UPDATE OF searchText ON network
    WHEN OLD.searchText <> NEW.searchText
BEGIN
    INSERT INTO networkSearch (networkSearch, rowid, searchText)
        VALUES ('delete', OLD.pk, OLD.searchText);
    INSERT INTO networkSearch (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
END;

CREATE TRIGGER occupancyPersonFixed BEFORE UPDATE ON occupancy
WHEN NEW.person IS NOT NULL AND NOT NEW.isDisputed
BEGIN
    SELECT RAISE (ABORT, 'kader: a claim is not changed, but made anew');
END;

CREATE TRIGGER occupancyPersonOverlap BEFORE INSERT ON occupancy
WHEN NEW.person IS NOT NULL AND NOT NEW.isDisputed
BEGIN
    SELECT RAISE (ABORT, 'kader: overlap') WHERE EXISTS (
        SELECT 1 FROM occupancy
        WHERE person = NEW.person AND layer = NEW.layer
            AND "from" < NEW."until" AND "from" > NEW."from" - 86400
            AND "until" > NEW."from"
    );
END;

CREATE TRIGGER occupancyRoomFixed BEFORE UPDATE ON occupancy
WHEN NEW.room IS NOT NULL AND NOT NEW.isDisputed
BEGIN
    SELECT RAISE (ABORT, 'kader: a claim is not changed, but made anew');
END;

CREATE TRIGGER occupancyRoomOverlap BEFORE INSERT ON occupancy
WHEN NEW.room IS NOT NULL AND NOT NEW.isDisputed
BEGIN
    SELECT RAISE (ABORT, 'kader: overlap') WHERE EXISTS (
        SELECT 1 FROM occupancy
        WHERE room = NEW.room AND layer = NEW.layer
            AND "from" < NEW."until" AND "from" > NEW."from" - 86400
            AND "until" > NEW."from"
    );
END;

CREATE TRIGGER occupancyVisitInShift BEFORE INSERT ON occupancy
WHEN NEW.layer = 'visit' AND NOT NEW.isClient AND NOT NEW.isDisputed
BEGIN
    SELECT RAISE (ABORT, 'kader: visit outside shift') WHERE NOT EXISTS (
        SELECT 1 FROM occupancy
        WHERE spreekuur = NEW.spreekuur AND layer = 'shift'
            AND person IS NEW.person AND room IS NEW.room
            AND "from" <= NEW."from" AND "until" >= NEW."until"
    );
END;

CREATE TRIGGER planItemSearchDeleted AFTER DELETE ON planItem BEGIN
    INSERT INTO planItemSearch (planItemSearch, rowid, searchText)
        VALUES ('delete', OLD.pk, OLD.searchText);
END;

CREATE TRIGGER planItemSearchInserted AFTER INSERT ON planItem BEGIN
    INSERT INTO planItemSearch (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
END;

CREATE TRIGGER planItemSearchUpdated AFTER UPDATE OF searchText ON planItem
    WHEN OLD.searchText <> NEW.searchText
BEGIN
    INSERT INTO planItemSearch (planItemSearch, rowid, searchText)
        VALUES ('delete', OLD.pk, OLD.searchText);
    INSERT INTO planItemSearch (rowid, searchText) VALUES (NEW.pk, NEW.searchText);
END;
