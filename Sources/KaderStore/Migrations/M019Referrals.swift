import GRDB

/// Referrals with the consent of the person (S48), and under which numbers partners know people
/// (S43).
enum M019 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: referrals)
        try db.execute(sql: references)
    }

    /// The target is one field, and so is the state with what was said: a merge never makes a
    /// department of a partner, nor a reason without a refusal. A consent names its target: it never
    /// comes to hold for another, and it names nobody.
    private static let referrals = """
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
            consentOn TEXT \(M002.dayCheck("consentOn")),
            consentHow TEXT CHECK (consentHow IN ('spoken', 'written', 'email')),
            consentWithdrawnOn TEXT \(M002.dayCheck("consentWithdrawnOn")),
            stage TEXT NOT NULL CHECK (stage IN ('draft', 'sent', 'accepted', 'done', 'stopped')
                OR stage GLOB 'refused:?*' OR stage GLOB 'done:?*'),
            stageOn TEXT NOT NULL \(M002.dayCheck("stageOn")),
            isHeard INTEGER NOT NULL CHECK (isHeard IN (0, 1)),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX referralByContact ON referral (contact, stageOn);
        CREATE INDEX referralByRegistration ON referral (registration)
            WHERE registration IS NOT NULL;
        CREATE INDEX referralByStage ON referral (stage, stageOn);
        CREATE INDEX referralUnheard ON referral (referrer) WHERE isHeard = 0;
        """

    /// A system and a number, and nothing else: what stands there is not copied.
    private static let references = """
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
        CREATE INDEX partnerReferenceByContact ON partnerReference (contact);
        CREATE INDEX partnerReferenceByReferral ON partnerReference (referral)
            WHERE referral IS NOT NULL;
        """
}
