public import KaderDomain
public import KaderStore

extension StoreAction {
    /// What it is called where access is shown and refused: "personen bekijken".
    public var label: Phrase {
        switch self {
        case .readContacts: Phrase(nl: "personen bekijken", en: "look at people")
        case .writeContacts: Phrase(nl: "personen bewerken", en: "change people")
        case .readNetworks: Phrase(nl: "netwerken bekijken", en: "look at networks")
        case .writeNetworks: Phrase(nl: "netwerken bewerken", en: "change networks")
        case .readPlans: Phrase(nl: "regioplannen bekijken", en: "look at region plans")
        case .writePlans: Phrase(nl: "regioplannen bewerken", en: "change region plans")
        case .readAgenda: Phrase(nl: "de agenda bekijken", en: "look at the agenda")
        case .planSpreekuren: Phrase(nl: "spreekuren plannen", en: "plan spreekuren")
        case .bookAppointments: Phrase(nl: "afspraken maken", en: "book appointments")
        case .manageServices: Phrase(nl: "diensten en instellingen", en: "services and settings")
        case .writeHouses: Phrase(nl: "huizen en ruimtes bewerken", en: "change houses and rooms")
        case .writeCampaigns: Phrase(nl: "campagnes bewerken", en: "change campaigns")
        case .readTaxQuestions: Phrase(nl: "belastingvragen bekijken", en: "look at tax questions")
        case .writeTaxQuestions: Phrase(nl: "belastingvragen bewerken", en: "change tax questions")
        case .readDesk: Phrase(nl: "zien wie er komt", en: "see who comes")
        case .runDesk: Phrase(nl: "de balie doen", en: "run the desk")
        case .readCallbacks: Phrase(nl: "terugbelnotities bekijken", en: "look at callback notes")
        case .writeCallbacks: Phrase(nl: "terugbelnotities bewerken", en: "change callback notes")
        case .readEmployers: Phrase(nl: "werkgevers bekijken", en: "look at employers")
        case .writeEmployers: Phrase(nl: "werkgevers bewerken", en: "change employers")
        case .readRegistrations: Phrase(nl: "registraties bekijken", en: "look at registrations")
        case .writeRegistrations: Phrase(nl: "registraties bewerken", en: "change registrations")
        case .readSignals: Phrase(nl: "signalen bekijken", en: "look at signals")
        case .writeSignals: Phrase(nl: "signalen bewerken", en: "change signals")
        case .readQualityTests:
            Phrase(nl: "kwaliteitstoetsen bekijken", en: "look at quality tests")
        case .writeQualityTests:
            Phrase(nl: "kwaliteitstoetsen bewerken", en: "change quality tests")
        default: other
        }
    }

    /// Those that are not about everyday lists.
    private var other: Phrase {
        switch self {
        case .readReferrals: Phrase(nl: "doorverwijzingen bekijken", en: "look at referrals")
        case .writeReferrals: Phrase(nl: "doorverwijzen", en: "refer people")
        case .readTrajectories: Phrase(nl: "trajecten bekijken", en: "look at trajectories")
        case .writeTrajectories: Phrase(nl: "trajecten bewerken", en: "change trajectories")
        case .readMeetings: Phrase(nl: "bijeenkomsten bekijken", en: "look at meetings")
        case .writeMeetings: Phrase(nl: "bijeenkomsten bewerken", en: "change meetings")
        case .readCrises: Phrase(nl: "crises bekijken", en: "look at crises")
        case .writeCrises: Phrase(nl: "crises bewerken", en: "change crises")
        case .readConsultation: Phrase(nl: "overlegtafels bekijken", en: "look at bodies and seats")
        case .writeConsultation: Phrase(nl: "overlegtafels bewerken", en: "change bodies and seats")
        case .readDossiers: Phrase(nl: "dossiers bekijken", en: "look at dossiers")
        case .writeDossiers: Phrase(nl: "dossiers bewerken", en: "change dossiers")
        case .readProtected: Phrase(nl: "beschermde notities lezen", en: "read protected notes")
        case .search: Phrase(nl: "zoeken", en: "search")
        case .readHistory: Phrase(nl: "geschiedenis bekijken", en: "look at the history")
        case .undo: Phrase(nl: "ongedaan maken", en: "undo")
        case .concede: Phrase(nl: "andermans versie kiezen", en: "choose another's version")
        case .readBus: Phrase(nl: "de bus bekijken", en: "look at the bus")
        case .writeBus: Phrase(nl: "de bus bewerken", en: "change the bus")
        case .exportPerson:
            Phrase(nl: "iemands gegevens aan diegene geven", en: "give people their own data")
        case .hearRequest:
            Phrase(nl: "een AVG-verzoek opschrijven", en: "write down an AVG request")
        case .readPrivacy:
            Phrase(
                nl: "AVG-verzoeken en datalekken bekijken", en: "look at AVG requests and breaches")
        case .writePrivacy:
            Phrase(
                nl: "AVG-verzoeken en datalekken bewerken", en: "change AVG requests and breaches")
        case .manageKeys: Phrase(nl: "sleutels beheren", en: "manage keys")
        case .readLog: Phrase(nl: "zien wie wat inzag", en: "see who looked at what")
        case .reviewLog: Phrase(nl: "het inzagelog nakijken", en: "review the access log")
        case .keepPins: Phrase(nl: "pincodes beheren", en: "manage PINs")
        case .keepDrafts: Phrase(nl: "klad bewaren", en: "keep drafts")
        case .keepViews: Phrase(nl: "weergaven bewaren", en: "keep views")
        case .importTables: Phrase(nl: "tabellen inlezen", en: "import tables")
        case .exportTables: Phrase(nl: "tabellen uitvoeren", en: "export tables")
        case .readReference: Phrase(nl: "naslagtabellen bekijken", en: "look at reference tables")
        case .writeReference: Phrase(nl: "naslagtabellen bewerken", en: "change reference tables")
        case .check: Phrase(nl: "het bestand nakijken", en: "check the file")
        case .backup: Phrase(nl: "reservekopieën maken", en: "make backups")
        case .watch: Phrase(nl: "zien dat er iets wijzigt", en: "see that something changes")
        case .sync: Phrase(nl: "uitwisselen met apparaten", en: "sync with devices")
        case .readClashes: Phrase(nl: "botsingen bekijken", en: "look at clashes")
        case .settleClash: Phrase(nl: "botsingen oplossen", en: "settle clashes")
        case .eraseContacts: Phrase(nl: "mensen wissen", en: "erase people")
        case .applyRetention:
            Phrase(nl: "bewaartermijnen toepassen", en: "apply the retention terms")
        case .readAccess: Phrase(nl: "zien wie toegang heeft", en: "see who has access")
        case .giveAccess: Phrase(nl: "toegang geven", en: "give access")
        default: Phrase(same: rawValue)
        }
    }
}
