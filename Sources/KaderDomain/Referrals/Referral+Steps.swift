/// What people do with a referral: each step is the same referral one state on, or refused.
extension Referral {
    /// The person consents to this target; an earlier consent gives way.
    ///
    /// - Throws: ``ReferralError``.
    public func consented(
        to purpose: String, by means: ConsentMeans, on day: Day
    ) throws(ReferralError) -> Referral {
        guard state.isOpen else { throw .notNow(state) }
        return try with(
            consent: ReferralConsent(to: target, for: purpose, given: day, by: means))
    }

    /// The person takes their consent back: what was sent is stopped, what was not stays.
    ///
    /// - Throws: ``ReferralError/nothingToWithdraw``, ``ReferralError/before(_:)``.
    public func consentWithdrawn(on day: Day, by actor: Actor) throws(ReferralError) -> Referral {
        guard let consent, consent.withdrawn == nil else { throw .nothingToWithdraw }
        guard day >= consent.given else { throw .before(consent.given) }
        let withdrawn = try ReferralConsent(
            to: consent.target, for: consent.purpose, given: consent.given, by: consent.means,
            withdrawn: day)
        let isStopped = state == .sent || state == .accepted
        return try with(
            consent: withdrawn, state: isStopped ? .stopped : state,
            since: isStopped ? day : since, isHeard: !isStopped || actor == referrer)
    }

    /// - Throws: ``ReferralError/notNow(_:)``, ``ReferralError/noConsent(to:)``.
    public func sent(on day: Day) throws(ReferralError) -> Referral {
        guard state == .draft else { throw .notNow(state) }
        let sent = try with(state: .sent, since: day)
        try sent.refuseUncovered()
        return sent
    }

    /// - Throws: ``ReferralError/notNow(_:)``, ``ReferralError/before(_:)``.
    public func accepted(on day: Day) throws(ReferralError) -> Referral {
        guard state == .sent else { throw .notNow(state) }
        return try followed(by: .accepted, on: day, isHeard: true)
    }

    /// - Throws: ``ReferralError``.
    public func refused(
        because reason: String, on day: Day, by actor: Actor
    ) throws(ReferralError) -> Referral {
        guard state == .sent || state == .accepted else { throw .notNow(state) }
        guard !reason.trimmed.isEmpty else { throw .noRefusal }
        return try followed(
            by: .refused(reason: reason.trimmed), on: day, isHeard: actor == referrer)
    }

    /// - Parameter outcome: what came of it; blank where nobody said.
    /// - Throws: ``ReferralError/notNow(_:)``, ``ReferralError/before(_:)``.
    public func done(
        with outcome: String, on day: Day, by actor: Actor
    ) throws(ReferralError) -> Referral {
        guard state == .sent || state == .accepted else { throw .notNow(state) }
        return try followed(
            by: .done(outcome: outcome.trimmed), on: day, isHeard: actor == referrer)
    }

    /// Who referred knows what came of it.
    ///
    /// - Throws: ``ReferralError/nothingToHear``.
    public func heard() throws(ReferralError) -> Referral {
        guard !isHeard else { throw .nothingToHear }
        return try with(isHeard: true)
    }

    /// The same with another target, reason or system.
    ///
    /// - Throws: ``ReferralError``: ``ReferralError/notNow(_:)`` for another target where it was
    ///   sent already.
    public func changed(
        to target: ReferralTarget, in system: String, because reason: String
    ) throws(ReferralError) -> Referral {
        guard target == self.target || state == .draft else { throw .notNow(state) }
        return try Referral(
            id: id, of: contact, to: target, in: system, because: reason, by: referrer,
            from: registration, consent: consent, state: state, since: since, isHeard: isHeard)
    }

    private func followed(
        by state: ReferralState, on day: Day, isHeard: Bool
    ) throws(ReferralError) -> Referral {
        guard day >= since else { throw .before(since) }
        return try with(state: state, since: day, isHeard: isHeard)
    }

    private func with(
        consent: ReferralConsent? = nil, state: ReferralState? = nil, since: Day? = nil,
        isHeard: Bool? = nil
    ) throws(ReferralError) -> Referral {
        try Referral(
            id: id, of: contact, to: target, in: system, because: reason, by: referrer,
            from: registration, consent: consent ?? self.consent, state: state ?? self.state,
            since: since ?? self.since, isHeard: isHeard ?? self.isHeard)
    }
}

extension Referral {
    /// The last day on which it is in time that something comes back; nil where nothing is waited
    /// for.
    public func due(_ settings: Settings) -> Day? {
        switch state {
        case .sent: since + settings.referralAnswerDays
        case .accepted: since + settings.referralDoneDays
        case .draft, .refused, .done, .stopped: nil
        }
    }

    /// What can be done now, the likely one first.
    public var steps: [ReferralStep] {
        let consent: [ReferralStep] =
            state.isOpen ? [isConsented ? .withdrawConsent : .consent] : []
        return switch state {
        case .draft where target.isExternal && !isConsented: consent
        case .draft: [.send] + consent
        case .sent: [.accept, .refuse, .finish] + consent
        case .accepted: [.finish, .refuse] + consent
        case .refused, .done, .stopped: isHeard ? [] : [.hear]
        }
    }
}
