internal import KaderDomain
internal import KaderStore

extension Work {
    /// Makes the fictional data, in memory.
    static let beginTour = Work("begin tour") { dependencies, send in
        do {
            guard let practice = dependencies.practice else {
                return send(.say(Notice(.noTour, .refusal)))
            }
            var aside = Dependencies(
                store: try practice(), reference: dependencies.reference,
                language: dependencies.language, keyFile: dependencies.keyFile)
            aside.newUUID = dependencies.newUUID
            aside.stillLetsIn = dependencies.stillLetsIn
            send(.tour(.begin(aside)))
        } catch {
            send(.say(Notice(Phrase(error), .refusal)))
        }
    }

    /// Offers the tour to who is here for the first time, with a demo or an empty file.
    static let lookForTour = Work("look for tour") { dependencies, send in
        guard dependencies.offersTour, let state = dependencies.state,
            state.text(of: tourFile) == nil,
            dependencies.practice != nil, dependencies.holdsNothingReal
        else { return }
        send(.tour(.offer))
    }

    /// Remembers that the tour was offered.
    static let rememberTour = Work("remember tour") { dependencies, _ in
        _ = dependencies.state?.keep("\(dependencies.store.now)\n", as: tourFile)
    }

    private static let tourFile = "tour"
}

extension Dependencies {
    fileprivate var holdsNothingReal: Bool {
        if store.founding.isDemo { return true }
        let networks = try? store.networks(limit: 1)
        let people = try? store.contacts(limit: 1)
        return networks?.isEmpty == true && people?.isEmpty == true
    }
}

extension Phrase {
    fileprivate static let noTour = Phrase(
        nl: "Er is hier geen rondleiding.", en: "There is no tour here.")
}
