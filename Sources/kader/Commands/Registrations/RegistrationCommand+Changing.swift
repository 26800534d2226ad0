import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

extension RegistrationCommand {
    /// What is written of a visit, as options.
    struct Facts: ParsableArguments {
        @Option(
            help: "The id of the person who came; left out for a visit without a name. Or none.")
        var contact: OrNone<Contact.ID>?

        @Option(
            name: .customLong("consulent"),
            help: "The id of the person who advised. Repeat for two.")
        var consulenten: [Contact.ID] = []

        @Option(help: "Who it is with; employer if --employer is given.")
        var party: OtherParty.Kind?

        @Option(help: "The id of the employer, agency or client.")
        var employer: Employer.ID?

        @Option(help: "The id of the company that hires from the agency.")
        var hirer: Employer.ID?

        @Option(
            help: "Codes of problems with commas in between, three at most: kader problem list.")
        var problem: String?

        @Option(help: "The code of a sector; that of the employer if left out.")
        var sector: String?

        @Option(help: "The region (code, name or municipality); that of the house if left out.")
        var region: String?

        @Option(help: "What they move between.")
        var transition: OrNone<WorkTransition>?

        @Option(help: "How soon something has to be done.")
        var urgency: Urgency?

        @Option(help: "The last day on which something can be done, or none.")
        var deadline: OrNone<Day>?

        @Option(help: "What they asked.")
        var question: String?

        @Option(help: "What they were told.")
        var advice: String?

        @Option(help: "What was agreed.")
        var action: String?

        @Option(help: "Who does what was agreed.")
        var actionBy: String?

        @Flag(inversion: .prefixedNo, help: "Whether it goes to the legal department.")
        var legal: Bool?

        /// The visit with what was given; the rest stays.
        func applied(to old: Registration, _ kader: Dependencies) throws -> Registration {
            try kader.require(sector: sector)
            let region = try region.map { try kader.region($0) }
            let party = try party(or: old.party)
            let codes = problem?.split(separator: ",").map {
                $0.filter { !$0.isWhitespace }
            }
            return try Registration(
                id: old.id, on: old.day, at: old.place, old.service,
                of: contact.map(\.value) ?? old.contact,
                with: consulenten.isEmpty ? old.consulenten : consulenten, against: party,
                problems: codes ?? old.problems,
                sector: try sector ?? kader.sector(old.sector, of: party),
                region: region ?? old.region, transition: transition.map(\.value) ?? old.transition,
                urgency: urgency ?? old.urgency, deadline: deadline.map(\.value) ?? old.deadline,
                question: question ?? old.question, advice: advice ?? old.advice,
                action: action ?? old.action, actionBy: actionBy ?? old.actionBy,
                isLegal: legal ?? old.isLegal)
        }

        private func party(or old: OtherParty) throws -> OtherParty {
            guard party != nil || employer != nil || hirer != nil else { return old }
            let kind = party ?? (hirer == nil ? .employer : .agency)
            guard let new = OtherParty(kind, employer, hirer: hirer) else {
                throw ValidationError("--party \(kind.rawValue) does not go with what you named.")
            }
            return new
        }
    }

    /// `kader registration add --service werk-inkomen --house KEY --contact ID --problem CODE`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Register a visit; prints its id.")

        @OptionGroup var options: Options
        @OptionGroup var place: PlaceOptions

        @Option(help: "The day; today if left out.")
        var day: Day?

        @Option(help: "The kind of spreekuur.")
        var service: Service

        @OptionGroup var facts: Facts

        func run(with kader: Dependencies) throws {
            let place = try place.neededPlace(kader)
            let region = place.house.flatMap { kader.reference.house($0)?.regionCode } ?? ""
            let new = try Registration(
                id: kader.newId(), on: day ?? kader.store.now.day, at: place, service,
                region: region)
            let registration = try facts.applied(to: new, kader)
            try kader.store.add(registration)
            try kader.tellSaved(registration.id)
        }
    }

    /// `kader registration edit ID --advice TEXT`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a registration; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the registration.")
        var id: Registration.ID

        @OptionGroup var facts: Facts

        func run(with kader: Dependencies) throws {
            let old = try kader.store.registration(id).registration
            try kader.store.edit(facts.applied(to: old, kader), from: old)
            try kader.tellSaved(id)
        }
    }
}

extension Dependencies {
    /// What stands, else the sector of where the work is.
    fileprivate func sector(_ known: String, of party: OtherParty) throws -> String {
        guard known.isEmpty, let workplace = party.workplace else { return known }
        return try store.employer(workplace).sector
    }
}
