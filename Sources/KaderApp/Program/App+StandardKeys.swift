internal import KaderDomain
internal import TerminalUI

extension App {
    /// The keys that work in every pane and that everybody has.
    static func standardKeys(
        _ panes: [any ErasedPane], hasDraft: Bool = false, canPark: Bool = false,
        hasRecording: Bool = false, isWorking: Bool = false,
        refusalToCopy: Phrase? = nil
    ) -> KeyTable<AppCommand> {
        let numbers = panes.enumerated().map { index, pane in
            KeyTable<AppCommand>.Binding(
                keys: [.character(Character("\(index + 1)"))], message: .focus(index),
                label: pane.name, refusal: nil, isHinted: false)
        }
        return KeyTable(
            numbers + generalKeys(hasDraft, canPark, refusalToCopy) + macroKeys(hasRecording)
                + lastKeys(isWorking))
    }

    private static func generalKeys(
        _ hasDraft: Bool, _ canPark: Bool, _ refusalToCopy: Phrase?
    ) -> [KeyTable<AppCommand>.Binding] {
        [
            .init(
                .tab, does: .focusNext, Phrase(nl: "volgend paneel", en: "next pane"),
                hinted: false),
            .init(
                .backTab, does: .focusPrevious,
                Phrase(nl: "vorig paneel", en: "previous pane"), hinted: false),
            .init("z", does: .zoom, Phrase(nl: "groot", en: "zoom"), hinted: false),
            .init("/", does: .filter, Phrase(nl: "filteren", en: "filter"), hinted: false),
            .init(
                "g", does: .search, Phrase(nl: "alles doorzoeken", en: "search everything"),
                hinted: false),
            .init(
                ":", .control("p"), does: .palette,
                Phrase(nl: "opdracht typen", en: "type a command"), hinted: false),
            .init("u", does: .undo, Phrase(nl: "ongedaan maken", en: "undo"), hinted: false),
            .init(
                .control("r"), does: .redo, Phrase(nl: "opnieuw doen", en: "redo"),
                hinted: false),
            .init(
                "o", does: .reopenDraft, Phrase(nl: "klad openen", en: "open draft"),
                unless: hasDraft
                    ? nil : Phrase(nl: "er is geen klad", en: "there is no draft"),
                hinted: false),
            .init(
                "T", does: .callback, Phrase(nl: "terugbelnotitie", en: "callback note"),
                hinted: false),
            .init(
                "R", does: .register, Phrase(nl: "bezoek registreren", en: "register a visit"),
                hinted: false),
            .init(
                .control("t"), does: .park,
                Phrase(nl: "formulier opzij zetten", en: "put the form aside"),
                unless: canPark
                    ? nil : Phrase(nl: "er is geen formulier open", en: "no form is open"),
                hinted: false),
            .init(
                "y", does: .copy, Phrase(nl: "kopiëren", en: "copy"), unless: refusalToCopy,
                hinted: false),
            .init(
                .function(4), does: .freeMouse,
                Phrase(nl: "muis los of vast", en: "mouse free or held"), hinted: false),
            .init(
                .function(5), does: .hide,
                Phrase(nl: "alles verbergen, of weer tonen", en: "hide everything, or show it"),
                hinted: false),
            .init(
                .function(6), does: .lock,
                Phrase(nl: "op slot, of een ander", en: "lock, or somebody else"), hinted: false),
        ]
    }

    private static func lastKeys(_ isWorking: Bool) -> [KeyTable<AppCommand>.Binding] {
        [
            .init(
                does: .chooseTheme, Phrase(nl: "thema kiezen", en: "choose a theme"),
                hinted: false),
            .init(
                does: .startHere, Phrase(nl: "voortaan hier beginnen", en: "start here"),
                hinted: false),
            .init(
                "S", does: .services(.loopbaan),
                Phrase(nl: "diensten: de kaarten", en: "services: the cards"), hinted: false),
            .init(
                "A", does: .waiting,
                Phrase(nl: "wachtlijst en herinneren", en: "waiting list and reminders"),
                hinted: false),
            .init(
                "I", does: .tax,
                Phrase(nl: "Belastingservice: vragen en campagne", en: "tax: questions, campaign"),
                hinted: false),
            .init(
                "Z", does: .bus,
                Phrase(nl: "vakbondsbus: tellen en intake", en: "bus: counting and intake"),
                hinted: false),
            .init(
                "G", does: .meetings,
                Phrase(nl: "infobijeenkomsten", en: "information meetings"), hinted: false),
        ]
            + Service.allCases.dropFirst().map { service in
                .init(
                    keys: [], message: .services(service),
                    label: Phrase(
                        nl: "kaart: \(service.label.nl)", en: "card: \(service.label.en)"),
                    refusal: nil, isHinted: false)
            } + [
                .init("F", does: .figures, Phrase(nl: "cijfers", en: "figures"), hinted: false),
                .init(
                    "M", does: .map, Phrase(nl: "kaart van de regio's", en: "map of the regions"),
                    hinted: false),
                .init(
                    "O", does: .tables,
                    Phrase(
                        nl: "overleg en zetels",
                        en: "bodies and seats"), hinted: false),
                .init(
                    "D", does: .calendar,
                    Phrase(nl: "kalender: alle data", en: "calendar: all dates"), hinted: false),
                .init(
                    "U", does: .sync,
                    Phrase(nl: "uitwisselen, of daarmee stoppen", en: "sync, or stop syncing"),
                    hinted: false),
                .init(
                    .function(3), does: .qualityTests,
                    Phrase(nl: "kwaliteitstoetsen van werk", en: "quality tests of work"),
                    hinted: false),
                .init(
                    does: .geography,
                    Phrase(
                        nl: "geografie: gemeenten en hun indelingen",
                        en: "geography: municipalities and divisions"), hinted: false),
                .init(
                    does: .year,
                    Phrase(
                        nl: "het jaar van alle regioplannen", en: "the year of all region plans"),
                    hinted: false),
                .init(
                    does: .settings,
                    Phrase(nl: "instellingen en teksten", en: "settings and texts"), hinted: false),
                .init(
                    does: .playbooks,
                    Phrase(
                        nl: "draaiboek van een crisis", en: "playbook of a crisis"),
                    hinted: false),
                .init(
                    does: .held,
                    Phrase(
                        nl: "apart gezet: wat de laptop van de bus niet mag",
                        en: "kept apart: what the bus laptop may not do"),
                    hinted: false),
                .init(
                    does: .access,
                    Phrase(nl: "toegang: wie mag wat", en: "access: who may do what"),
                    hinted: false),
                .init(
                    does: .hearRequest,
                    Phrase(
                        nl: "AVG-verzoek opschrijven: inzage, vergeten",
                        en: "write down an AVG request: access, erasure"), hinted: false),
                .init(
                    does: .answerRequest,
                    Phrase(
                        nl: "AVG-verzoek beantwoorden of uitstellen",
                        en: "answer an AVG request, or put it off"), hinted: false),
                .init(
                    does: .erasePerson,
                    Phrase(
                        nl: "iemand vergeten: alles voorgoed wissen",
                        en: "forget somebody: erase for good"),
                    hinted: false),
                .init(
                    does: .retain,
                    Phrase(
                        nl: "bewaartermijnen: bekijken en wissen", en: "retention: look and erase"),
                    hinted: false),
                .init(
                    does: .restrictPerson,
                    Phrase(
                        nl: "iemands gegevens beperken (AVG 18)",
                        en: "restrict somebody's data (AVG 18)"),
                    hinted: false),
                .init(
                    does: .liftRestriction,
                    Phrase(
                        nl: "beperking opheffen: gegevens weer vrij",
                        en: "lift a restriction: data free again"), hinted: false),
                .init(
                    does: .reportBreach,
                    Phrase(nl: "datalek opschrijven: 72 uur", en: "write down a breach: 72 hours"),
                    hinted: false),
                .init(
                    does: .editBreach,
                    Phrase(
                        nl: "datalek bijwerken of afsluiten",
                        en: "update a breach, or close it"), hinted: false),
                .init(
                    does: .stopWork,
                    Phrase(
                        nl: "stoppen wat er loopt: lang werk", en: "stop what is running: long work"
                    ),
                    unless: isWorking
                        ? nil : Phrase(nl: "er loopt niets", en: "nothing is running"),
                    hinted: false),
                .init(
                    keys: [], message: .tour, label: Phrase(nl: "rondleiding", en: "tour"),
                    refusal: nil, isHinted: false),
                .init("?", .function(1), does: .help, Phrase(nl: "hulp", en: "help")),
                .init(
                    "q", .control("c"), does: .quit, Phrase(nl: "afsluiten", en: "leave")),
            ]
    }
}
