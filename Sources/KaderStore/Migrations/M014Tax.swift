internal import GRDB

/// The Belastingservice: campaigns, the places that take part, who come along to an appointment,
/// and the register of questions.
enum M014 {
    static func migrate(_ db: Database) throws {
        try db.execute(sql: campaigns)
        try db.execute(sql: questions)
        try db.execute(sql: housemates)
    }

    /// First and last day are one field: a merge never makes a campaign that ends before it begins.
    private static let campaigns = """
        CREATE TABLE campaign (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
            days TEXT NOT NULL CHECK (length(days) = 21 AND substr(days, 11, 1) = '/'
                AND substr(days, 1, 10) <= substr(days, 12)),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE TABLE campaignPlace (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
            place TEXT NOT NULL CHECK (place <> ''),
            hours TEXT NOT NULL \(M002.listCheck("hours"))
                CHECK (json_array_length(hours) >= 1),
            capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 999),
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1))
        ) STRICT;
        CREATE INDEX campaignPlaceByCampaign ON campaignPlace (campaign, place);
        """

    private static let questions = """
        CREATE TABLE taxQuestion (
            pk INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            contact TEXT REFERENCES contact (id) ON DELETE RESTRICT,
            askedAt INTEGER NOT NULL,
            question TEXT NOT NULL CHECK (trim(question) <> ''),
            answer TEXT NOT NULL,
            answeredAt INTEGER,
            answeredBy TEXT NOT NULL,
            isWithdrawn INTEGER NOT NULL CHECK (isWithdrawn IN (0, 1)),
            CHECK (answeredAt IS NULL OR trim(answer) <> '')
        ) STRICT;
        CREATE INDEX taxQuestionByTime ON taxQuestion (askedAt, id);
        CREATE INDEX taxQuestionByContact ON taxQuestion (contact);
        """

    private static let housemates = """
        ALTER TABLE appointment ADD COLUMN housemates INTEGER NOT NULL DEFAULT 0
            CHECK (housemates = 0 OR housemates BETWEEN 1 AND 9 AND service = 'belasting')
        """
}
