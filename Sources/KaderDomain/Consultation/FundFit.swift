/// Why a fund may suit somebody (S55): by where they live or work, or by their sector.
public struct FundFit: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// They live or work in this region.
        case lives(String), works(String)

        /// It is of the cao of a sector.
        case sector

        /// It is for the whole country.
        case everywhere
    }

    public let fund: TrainingFund
    public let reasons: [Reason]

    /// The round that is open, or the next one; nil where none is known.
    public let round: FundRound?

    /// Whether a round is open on the day asked; nil where no round is known.
    public let isOpen: Bool?

    public init(fund: TrainingFund, reasons: [Reason], round: FundRound?, isOpen: Bool?) {
        self.fund = fund
        self.reasons = reasons
        self.round = round
        self.isOpen = isOpen
    }
}

extension Consultation {
    /// The funds that suit, those near by first.
    public func funds(
        for seeker: FundSeeker, among funds: [TrainingFund], on today: Day
    ) -> [FundFit] {
        let fits = funds.compactMap { fund -> FundFit? in
            let reasons = seeker.reasons(for: fund)
            guard !reasons.isEmpty else { return nil }
            let rounds = rounds.filter { $0.fund == fund.code }
            let open = rounds.first { $0.isOpen(on: today) }
            let next = rounds.filter { ($0.opens ?? today) > today }
                .min { ($0.opens ?? today) < ($1.opens ?? today) }
            return FundFit(
                fund: fund, reasons: reasons, round: open ?? next ?? rounds.last,
                isOpen: rounds.isEmpty ? nil : open != nil)
        }
        return fits.filter { $0.reasons != [.everywhere] }
            + fits.filter { $0.reasons == [.everywhere] }
    }
}
