internal import KaderDomain

/// With whom a visitor has to do, as it is filled in: the employer may be one that is made when the
/// form is saved.
///
/// Without a kind it follows from what is named: an agency where a company that hires is, else an
/// employer, else nobody knows.
struct PartyTyped {
    let kind: OtherParty.Kind
    let employer: String?
    let hirer: String?
    private let isSaid: Bool

    init(_ values: FormValues) {
        employer = values.choice("employer")
        hirer = values.choice("hirer")
        let said = values.choice("party").flatMap(OtherParty.Kind.init)
        isSaid = said != nil
        kind = said ?? (hirer != nil ? .agency : employer != nil ? .employer : .unknown)
    }

    /// What was made of a kind that nobody chose; nil where somebody did.
    var understood: Phrase? { isSaid ? nil : kind.label }

    /// As ``OtherParty/init(_:_:hirer:)`` refuses it, by field.
    var faults: [String: Phrase] {
        var faults: [String: Phrase] = [:]
        switch kind {
        case .employer, .agency: if employer == nil { faults["employer"] = .chooseOne }
        case .benefitAgency, .none, .unknown:
            if employer != nil { faults["party"] = .withoutEmployer }
        case .client: break
        }
        if hirer != nil, kind != .agency { faults["hirer"] = .onlyOfAgencies }
        if hirer != nil, hirer == employer { faults["hirer"] = .sameTwice }
        return faults
    }
}

extension Phrase {
    fileprivate static let withoutEmployer = Phrase(
        nl: "hier hoort geen werkgever bij", en: "no employer goes with this")
    fileprivate static let onlyOfAgencies = Phrase(
        nl: "alleen bij een uitzendbureau", en: "only with an agency")
    fileprivate static let sameTwice = Phrase(
        nl: "dit is het bureau zelf", en: "this is the agency itself")
}
