import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// Whether what is written out leaves the union, where to and why.
struct HandoverOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "It leaves the union, and this is who gets it.",
            valueName: "uwv|municipality|employer|union|partner|person|other"))
    var to: Recipient?

    @Option(help: "With --to: what it is for, without names.")
    var purpose: String?

    @Option(help: "With --to: where it says that the people in it agreed.")
    var consent: String?

    func validate() throws {
        if to == nil, purpose != nil || consent != nil {
            throw ValidationError("Say with --to who gets it.")
        }
        if to != nil, handover == nil {
            throw ValidationError("Say with --purpose what it is for.")
        }
    }

    /// Nil where it stays within.
    var handover: Handover? {
        to.flatMap { Handover(to: $0, for: purpose ?? "", consent: consent ?? "") }
    }

    /// Notes it in the access log, before a byte goes out.
    ///
    /// - Parameter namesPeople: whether people can stand in it.
    func note(_ what: String, namesPeople: Bool, _ kader: Dependencies) throws {
        if let handover, namesPeople, handover.consent.isEmpty {
            throw ValidationError(
                "Nobody is named outside the union without their consent; say with --consent where that is."
            )
        }
        let detail = [what, handover?.code].compactMap(\.self).joined(separator: " ")
        try kader.store.note(.exported, detail: detail)
    }

    /// The line that goes along; nil where it stays within.
    func told(_ kader: Dependencies) -> String? {
        handover?.told(by: kader.store.actor, on: kader.store.now.day)[kader.language]
    }
}
