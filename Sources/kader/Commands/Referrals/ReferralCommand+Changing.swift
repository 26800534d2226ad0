import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ReferralCommand {
    /// To whom, as options: one of them.
    struct Target: ParsableArguments {
        @Option(name: .customLong("to"), help: "A department of the union.")
        var department: Department?

        @Option(help: "The id of an official.")
        var official: Contact.ID?

        @Option(help: "The name of a partner outside the union: UWV, a fund.")
        var partner: String?

        @Option(help: "The partner's system in which the person is registered.")
        var system: String?

        func validate() throws {
            let named = [department != nil, official != nil, partner != nil].filter(\.self)
            guard named.count <= 1 else { throw ValidationError(Self.oneOfThem) }
        }

        /// Nil where none was given.
        func target(_ kader: Dependencies) throws -> ReferralTarget? {
            if let department { return .department(department) }
            try kader.require(.contact, official)
            if let official { return .official(official) }
            guard let partner else { return nil }
            guard let target = ReferralTarget(partner: partner) else {
                throw ValidationError("--partner is blank.")
            }
            return target
        }

        func needed(_ kader: Dependencies) throws -> ReferralTarget {
            guard let target = try target(kader) else { throw ValidationError(Self.oneOfThem) }
            return target
        }

        private static let oneOfThem = "Give just one: --to, --official or --partner."
    }

    /// `kader referral add --contact ID --to legal --reason TEXT`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Refer somebody; prints the id. Sent later: send.",
            discussion: "To a partner only with consent: kader referral consent.")

        @OptionGroup var options: Options

        @Option(
            help: "The id of the person who is referred; who came, where --registration is given.")
        var contact: Contact.ID?

        @Option(help: "The id of the visit from which it comes.")
        var registration: Registration.ID?

        @OptionGroup var target: Target

        @Option(help: "Why, as the receiver reads it. No medical details.")
        var reason: String

        func run(with kader: Dependencies) throws {
            let visit = try registration.map { try kader.store.registration($0).registration }
            guard let person = contact ?? visit?.contact else {
                throw ValidationError("Say who: --contact ID, or a --registration with a name.")
            }
            try kader.require(.contact, person)
            let referral = try Referral(
                id: kader.newId(), of: person, to: target.needed(kader),
                in: target.system ?? "", because: reason, by: kader.store.actor,
                from: registration, since: kader.store.now.day)
            try kader.store.add(referral)
            try kader.tellSaved(referral.id)
        }
    }

    /// `kader referral edit ID --reason TEXT`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a referral; what is left out stays.",
            discussion: "To whom it goes changes only before it is sent.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the referral.")
        var id: Referral.ID

        @OptionGroup var target: Target

        @Option(help: "Why, as the receiver reads it. No medical details.")
        var reason: String?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.referral(id).referral
            let edited = try old.changed(
                to: target.target(kader) ?? old.target, in: target.system ?? old.system,
                because: reason ?? old.reason)
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader referral remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a referral that was made by mistake.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the referral.")
        var id: Referral.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeReferral(id)
            try kader.tellSaved(id)
        }
    }
}
