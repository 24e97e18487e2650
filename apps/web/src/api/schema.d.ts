// Made by `npm run openapi` from apps/api; never edited by hand.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the api answers */
        get: operations["findHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that anyone may sign in with; 404 where this is no demonstration */
        get: operations["listDemonstrationAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do somewhere */
        get: operations["findSession"];
        put?: never;
        /** Sign in; the session is a cookie of 12 hours */
        post: operations["signIn"];
        /** Sign out: the session is forgotten here, not only in the browser */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Score windows that may be chosen */
        get: operations["listWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The nation in a window: countdown, scores, who has not reported */
        get: operations["viewOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in the nation since the window before, in sentences with their numbers */
        get: operations["viewNationChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bridge-or-wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service desk beside access to officials: the plane, the flagged, the blind */
        get: operations["viewBridgeOrWall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/silence-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reported and who did not, agency by quarter, the most silent first */
        get: operations["viewSilenceLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/silence-ledger/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV, an agency a line */
        get: operations["writeSilenceLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units’ scores of provinces or parents: the mean of their units with its spread */
        get: operations["viewUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pooled values of the units of one parent or province, with their coverage */
        get: operations["viewPooledUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies that the user may see, with score, rank and silence ledger */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scorecard of one agency in a window */
        get: operations["viewScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed at one agency since the window before, in sentences with their numbers */
        get: operations["viewAgencyChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A score opened down to the cells that it came from */
        get: operations["explainScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The blank workbook, CSV or JSON of one agency for a quarter */
        get: operations["makeAgencyTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evaluator’s blank workbook, questionnaire or calls for a quarter, with the agencies in scope */
        get: operations["makeEvaluatorTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Submissions that the user may see, the latest first */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * Send a report; 422 with every finding where it is refused whole
         * @description A workbook, JSON or CSV as the file of a form, or JSON or CSV as the body itself. All are checked, stored byte for byte and acknowledged alike; findings name a cell, a JSON pointer, or line:field of a CSV.
         */
        post: operations["acceptUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a report as if it were sent; nothing is stored
         * @description Takes what POST /api/submissions takes. Holds it against what the agency reported before, too.
         */
        post: operations["checkUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One submission: findings, score of its quarter, where it stands */
        get: operations["findSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All findings of a submission, in the order of the file */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sender’s own workbook with every finding at its cell and a first sheet of all
         * @description Of a JSON or CSV, the current workbook filled with it, to be mended and sent instead.
         */
        get: operations["annotateSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What in the workbook can be mended without judgement; nothing is changed */
        get: operations["listRepairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/repaired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A copy of the workbook with those repairs made that are chosen, to be sent again */
        get: operations["repairSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{agency}/{quarter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of an agency for a quarter, as last saved, with every finding */
        get: operations["findDraft"];
        /** Saves the form and checks it; 409 where another saved it meanwhile */
        put: operations["saveDraft"];
        post?: never;
        /** Empties the form; 409 where another saved it meanwhile */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{agency}/{quarter}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a blank form can begin from; nothing is saved */
        get: operations["startDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{agency}/{quarter}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the saved form as a report, as if it had been uploaded */
        post: operations["sendDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, the latest first */
        get: operations["listImports"];
        put?: never;
        /**
         * Bring zips of workbooks, or workbooks, in bulk; with dryRun=true they are only checked
         * @description A job does the work: ask for the import by its id, and for its report file by file.
         */
        post: operations["requestImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how far it is, and what became of its files so far */
        get: operations["findImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of 100 lines of its report */
        get: operations["listImportedFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole report as CSV */
        get: operations["writeImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of an older workbook the current one would hold; nothing is changed */
        get: operations["viewCarryOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/carried-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The current workbook with the data of the one that was sent, to be sent again */
        get: operations["carryOverSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/carried-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for a workbook that is refused for its edition or version; nothing is stored */
        post: operations["carryOverUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed reports that wait for a review, the largest over-claim first */
        get: operations["viewReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/over-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Self and confirmed score of an agency side by side */
        get: operations["viewOverClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a report as the head of its agency; it is locked from then on */
        post: operations["signSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declared values, what the review decided of them, and who took which step */
        get: operations["viewReview"];
        put?: never;
        /** Confirm a signed report, its values as declared, adjusted or refused; or send it back */
        post: operations["reviewSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that the user may see, the latest first */
        get: operations["listReports"];
        put?: never;
        /** Ask for a scorecard or the annual report, in PDF and Excel */
        post: operations["requestReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report: how far it is, and its files */
        get: operations["findReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a ready report; its ETag is its sha-256 */
        get: operations["readReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs that wait, run and failed */
        get: operations["viewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Frozen windows and their corrections, the latest first */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/windows/{window}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze a window; nothing of it changes any more */
        post: operations["freezeWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/windows/{window}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a frozen window for a correction; freezing it again supersedes the snapshot */
        post: operations["openCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/windows/{window}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The folder of a snapshot as a zip, with its data dictionary */
        get: operations["sendSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/windows/{window}/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every score again from the snapshot alone, and the first difference */
        get: operations["recomputeWindow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laboratory/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The edition in force for a window, as the laboratory starts from it */
        get: operations["viewTriableEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laboratory/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes of an edition beside the live scores of a window; nothing is stored */
        post: operations["tryEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laboratory/try/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agencies of a trial as CSV */
        post: operations["writeTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laboratory/rehearse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same changes over every stored window, each by the edition in force for it */
        post: operations["rehearseRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{code}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On which articles, and how closely before its neighbours, a rank rests */
        get: operations["viewSensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        ErrorCode: "NOT_SIGNED_IN" | "SIGN_IN_REFUSED" | "SIGN_IN_LOCKED" | "FORBIDDEN" | "BAD_REQUEST" | "ORIGIN_REFUSED" | "ADDRESS_UNKNOWN" | "TOO_MANY_REQUESTS" | "INTERNAL_FAULT" | "AGENCY_UNKNOWN" | "AGENCY_LIST_BROKEN" | "DATE_UNKNOWN" | "QUARTER_UNKNOWN" | "QUARTER_NOT_CLOSED" | "WINDOW_UNKNOWN" | "WINDOW_FROZEN" | "WINDOW_NOT_FROZEN" | "FREEZE_TOO_EARLY" | "SUBMISSIONS_WAITING" | "REASON_TOO_SHORT" | "SNAPSHOT_UNKNOWN" | "SNAPSHOT_BROKEN" | "EDITION_UNKNOWN" | "EDITION_BROKEN" | "EDITION_PUBLISHED" | "TRIAL_REFUSED" | "SUBMISSION_UNKNOWN" | "SUBMISSION_LOCKED" | "SUBMISSION_REFUSED" | "SUBMISSION_SUPERSEDED" | "STEP_REFUSED" | "OFFICE_NOT_REVIEWED" | "SIGNER_PREPARED" | "NOTES_MISSING" | "INDICATOR_NOT_REPORTED" | "DECISION_BROKEN" | "REPAIR_UNKNOWN" | "DRAFT_UNKNOWN" | "DRAFT_CHANGED" | "UPLOAD_MISSING" | "UPLOAD_TOO_LARGE" | "REPORT_UNKNOWN" | "IMPORT_UNKNOWN" | "REPORT_NOT_READY" | "SCORE_MISSING" | "INDICATOR_UNKNOWN" | "USER_UNKNOWN" | "USER_EXISTS" | "PASSWORD_TOO_SHORT" | "PATH_UNREADABLE" | "PORT_TAKEN" | "PROCESS_ENDED";
        /** @enum {string} */
        FindingCode: "FILE_NOT_A_WORKBOOK" | "FILE_LEGACY_XLS" | "FILE_ENCRYPTED" | "FILE_ZIP_BOMB" | "FILE_TOO_LARGE" | "FILE_DAMAGED" | "FILE_TOO_MANY_PARTS" | "FILE_TOO_MANY_CELLS" | "FILE_DOCTYPE" | "FILE_TIMEOUT" | "FILE_BINARY_WORKBOOK" | "FINDINGS_LEFT_OUT" | "FILE_NAME_UNSAFE" | "FILE_NAME_TOO_LONG" | "FILE_EXTENSION_OTHER" | "FILE_NESTED_ARCHIVE" | "FILE_HAS_MACROS" | "FILE_HAS_EXTERNAL_LINKS" | "FILE_HAS_OLE_OBJECTS" | "FILE_HAS_EMBEDDED_FILES" | "FILE_NOT_UTF8" | "FILE_JSON_BROKEN" | "FILE_CSV_BROKEN" | "FILE_FIELD_UNKNOWN" | "FILE_FIELD_MISSING" | "FILE_FIELD_REPEATED" | "FILE_FIELD_WRONG" | "TEMPLATE_UNKNOWN" | "TEMPLATE_VERSION_UNKNOWN" | "TEMPLATE_OLDER" | "TEMPLATE_EDITION_OTHER" | "TEMPLATE_AGENCY_OTHER" | "TEMPLATE_AGENCY_UNKNOWN" | "TEMPLATE_QUARTER_OTHER" | "SHEET_MISSING" | "SHEET_RENAMED" | "SHEET_COPIED" | "SHEET_OF_OTHER" | "ROW_INDICATOR_UNKNOWN" | "ROW_INDICATOR_MISSING" | "ROW_INDICATOR_DUPLICATE" | "ROW_SUPPLIER_OTHER" | "ROW_AGENCY_UNKNOWN" | "ROW_HIDDEN" | "COLUMN_HIDDEN" | "CELLS_MERGED" | "FORM_PERSONAL_DATA" | "FORMS_MISSING" | "FORM_DATE_UNREADABLE" | "FORM_DATE_OUTSIDE" | "FORM_REPEATED" | "FORM_NUMBER_REPEATED" | "FORM_INCOMPLETE" | "FORMS_TOO_FEW" | "SCALE_OTHER" | "ANSWER_NOT_ON_SCALE" | "ANSWER_NOT_IN_LIST" | "ANSWER_NOT_A_COUNT" | "ANSWERS_MISSING" | "VISITORS_DISAGREE" | "PERIOD_NOT_COVERED" | "VALUE_MISSING" | "VALUE_NOT_A_NUMBER" | "VALUE_WITH_UNIT" | "VALUE_A_DATE" | "VALUE_EXPONENTIAL" | "VALUE_PERCENT_OF_COUNT" | "VALUE_PERCENT_UNCLEAR" | "VALUE_NEGATIVE" | "VALUE_NOT_AN_INTEGER" | "VALUE_NOT_YES_NO" | "VALUE_OUT_OF_RANGE" | "VALUE_FORMULA_ERROR" | "VALUE_FORMULA_NOT_COMPUTED" | "VALUE_NOT_DUE" | "VALUE_PART_OTHER" | "STATUS_UNKNOWN" | "STATUS_WITH_VALUE" | "STATUS_NOT_ALLOWED" | "STATUS_CONTRADICTED" | "REASON_MISSING" | "NUMERATOR_ABOVE_DENOMINATOR" | "DENOMINATOR_ZERO" | "ZERO_NOT_ATTESTED" | "COUNTS_DISAGREE" | "PART_ABOVE_WHOLE" | "VALUES_TOO_ROUND" | "VALUE_JUMP" | "VALUES_AS_BEFORE" | "STATUS_PART_OF_WINDOW" | "CARRY_ROW_GONE" | "CARRY_MEANING_OTHER" | "CARRY_NO_RESULT";
        /** @enum {string} */
        Severity: "blocking" | "warning";
        FindingView: {
            code: components["schemas"]["FindingCode"];
            severity: components["schemas"]["Severity"];
            sheet: string | null;
            /** @example E7 */
            cell: string | null;
            /** @description All cells concerned; of very many the first ones */
            cells: string[];
            /** @example OFF-12 */
            indicator: string | null;
            indicatorTitle: string | null;
            /** @description What is wrong, in Persian, without the numbers of this one case */
            ruleTitle: string;
            params: {
                [key: string]: string | number;
            };
            /** @description One Persian sentence: what is wrong and what to do */
            message: string;
            /** @description How many equal findings this one stands for */
            count: number;
        };
        TrialFaultView: {
            /** @example indicators.DIG-01.weight */
            path: string;
            /** @description In Persian */
            message: string;
        };
        ErrorView: {
            code: components["schemas"]["ErrorCode"];
            /** @description One Persian sentence: what is wrong and what to do */
            message: string;
            /**
             * Format: uuid
             * @description Finds this request in the log
             */
            correlationId: string;
            /** @description With SUBMISSION_REFUSED */
            findings?: components["schemas"]["FindingView"][];
            /** @description With TRIAL_REFUSED */
            faults?: components["schemas"]["TrialFaultView"][];
        };
        HealthView: {
            /** @enum {string} */
            status: "ok";
            isDemonstration: boolean;
        };
        DemonstrationAccountView: {
            username: string;
            password: string;
            displayName: string;
            roleTitle: string;
        };
        SignInDto: {
            username: string;
            /** Format: password */
            password: string;
        };
        /** @enum {string} */
        RoleCode: "rights-assistant" | "agency-head" | "evaluation-director" | "ministry" | "administrator" | "auditor" | "operator";
        NamedView: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
        };
        /** @enum {string} */
        Action: "view-agency" | "view-nation" | "upload-submission" | "upload-evaluator-workbook" | "sign-submission" | "review-submission" | "download-template" | "make-scorecard" | "make-annual-report" | "score-window" | "freeze-window" | "read-snapshots" | "try-edition" | "import-files" | "manage-users" | "manage-agencies" | "manage-editions" | "fill-demonstration";
        SessionView: {
            username: string;
            displayName: string;
            role: components["schemas"]["RoleCode"];
            roleTitle: string;
            agency: components["schemas"]["NamedView"] | null;
            may: components["schemas"]["Action"][];
            isDemonstration: boolean;
        };
        TitledView: {
            code: string;
            /** @description Persian title */
            title: string;
        };
        WindowView: {
            code: string;
            /** @description Persian title */
            title: string;
            /** @description The one that pages show unasked: the latest charter window that can be scored */
            isCurrent: boolean;
            quarters: components["schemas"]["TitledView"][];
        };
        CountdownView: {
            /** @example 1405-09-29 */
            charterDay: string;
            /**
             * @description The charter day or the working day before it
             * @example 1405-09-29
             */
            presentedOn: string;
            daysLeft: number;
            workingDaysLeft: number;
        };
        NationView: {
            /** @example 712.35 */
            mean: string;
            /** @example 1000.00 */
            ceiling: string;
            /** @example 71.24 */
            percent: string;
            median: string;
            firstQuartile: string;
            thirdQuartile: string;
            agencies: number;
            silent: number;
        };
        QuarterLedgerView: {
            code: string;
            /** @description Persian title */
            title: string;
            /** @example 1405-07-24 */
            dataDueOn: string;
            /** @description Agencies that owe a report; the other numbers split it */
            due: number;
            submitted: number;
            late: number;
            nothingToReport: number;
            waived: number;
            missing: number;
            open: number;
        };
        NotReportedView: {
            /** @example 1405-Q2 */
            quarter: string;
            title: string;
            agencies: components["schemas"]["NamedView"][];
        };
        ArticlePercentView: {
            number: number;
            subject: string;
            /** @example 71.24 */
            percent: string;
        };
        /** @enum {string} */
        AgencyGroup: "infrastructure" | "production" | "economic" | "health" | "culture" | "public";
        /** @enum {string} */
        AgencyLevel: "national" | "provincial" | "unit";
        GroupView: {
            group: components["schemas"]["AgencyGroup"];
            title: string;
            level: components["schemas"]["AgencyLevel"];
            levelTitle: string;
            agencies: number;
            /** @example 71.24 */
            percent: string;
        };
        OverviewView: {
            window: components["schemas"]["TitledView"];
            /** @example 1405-09-03 */
            today: string;
            isUnconfirmed: boolean;
            /** @description Values came in after these numbers were made */
            isStale: boolean;
            countdown: components["schemas"]["CountdownView"];
            nation: components["schemas"]["NationView"] | null;
            /**
             * @description Percentage points against the previous window of the same kind
             * @example +2.31
             */
            change: string | null;
            quarters: components["schemas"]["QuarterLedgerView"][];
            notReported: components["schemas"]["NotReportedView"];
            articles: components["schemas"]["ArticlePercentView"][];
            groups: components["schemas"]["GroupView"][];
        };
        ChangeView: {
            /** @example TOTAL_ROSE */
            code: string;
            /** @description Every number that stands in the sentence */
            params: {
                [key: string]: string | number;
            };
            /** @description One Persian sentence */
            text: string;
        };
        ChangesView: {
            window: components["schemas"]["TitledView"];
            /** @description What it is compared with */
            previous: components["schemas"]["TitledView"];
            /** @description None where the windows do not compare */
            changes: components["schemas"]["ChangeView"][];
        };
        PlaneLinesView: {
            /** @example 71.24 */
            desk: string;
            /** @example 68.02 */
            access: string;
        };
        /** @enum {string} */
        PlaneQuarter: "bridge" | "wall" | "open-door" | "closed";
        PlacedAgencyView: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            groupTitle: string;
            levelTitle: string;
            /** @example 71.24 */
            desk: string | null;
            /** @example 71.24 */
            access: string | null;
            place: components["schemas"]["PlaneQuarter"] | null;
            isFlagged: boolean;
            isBlind: boolean;
        };
        IndexChangeView: {
            /** @example 60.00 */
            before: string;
            /** @example 80.00 */
            now: string;
            /** @example +20.00 */
            change: string;
        };
        TrendFlagView: {
            isRaised: boolean;
            desk: components["schemas"]["IndexChangeView"];
            access: components["schemas"]["IndexChangeView"];
        };
        PeerPositionView: {
            /** @description Peers that are worse */
            below: number;
            /** @description Peers that stand alike, itself included */
            equal: number;
            peers: number;
        };
        LevelFlagView: {
            isRaised: boolean;
            desk: components["schemas"]["PeerPositionView"];
            access: components["schemas"]["PeerPositionView"];
        };
        DirectFlagView: {
            code: string;
            /** @description Persian title */
            title: string;
            isRaised: boolean;
            /**
             * @description Per cent of the cases
             * @example 12.50
             */
            share: string;
            /** @example 10.00 */
            threshold: string;
            /** @enum {string} */
            raisedWhen: "at-least" | "below";
            /** @description The pooled denominator */
            cases: string;
        };
        /**
         * @description Who owes the numbers
         * @enum {string}
         */
        Supplier: "agency" | "evaluator" | "system";
        UnreportedView: {
            code: string;
            /** @description Persian title */
            title: string;
            /** @description Who owes the numbers */
            suppliedBy: components["schemas"]["Supplier"];
            quarters: components["schemas"]["TitledView"][];
        };
        /** @enum {string} */
        MemberState: "usable" | "few-cases" | "missing" | "left-out";
        WatchedPoolView: {
            numerator: string | null;
            denominator: string | null;
            value: string | null;
            n: string | null;
            state: components["schemas"]["MemberState"];
            /** @example 71.24 */
            attainmentPercent: string | null;
            /** @example 3/4 */
            coverage: string | null;
        };
        CellSourceView: {
            /** @description Number of the submission */
            submission: number;
            /** @description Of the file */
            sha256: string;
            sheet: string | null;
            /** @example E7:F7 */
            cells: string | null;
        };
        WatchedCellView: {
            numerator: string | null;
            denominator: string | null;
            value: string | null;
            n: string | null;
            /** @example 1405-Q2 */
            quarter: string;
            quarterTitle: string;
            source: components["schemas"]["CellSourceView"] | null;
        };
        WatchedMemberView: {
            code: string;
            /** @description Persian title */
            title: string;
            /** @enum {string} */
            index: "desk" | "access";
            unit: string;
            /** @example 18.00 */
            weight: string;
            suppliedBy: components["schemas"]["Supplier"];
            now: components["schemas"]["WatchedPoolView"];
            before: components["schemas"]["WatchedPoolView"];
            /** @description Of both windows, in time order */
            cells: components["schemas"]["WatchedCellView"][];
        };
        DeskWatchView: {
            /** @example 71.24 */
            desk: string | null;
            /** @example 71.24 */
            access: string | null;
            /** @example 71.24 */
            deskBefore: string | null;
            /** @example 71.24 */
            accessBefore: string | null;
            isFlagged: boolean;
            /** @description A due quarter of the eleven is missing */
            isBlind: boolean;
            /** @description The raised flags in Persian, each with its numbers */
            sentences: string[];
            trend: components["schemas"]["TrendFlagView"] | null;
            level: components["schemas"]["LevelFlagView"] | null;
            direct: components["schemas"]["DirectFlagView"][];
            unreported: components["schemas"]["UnreportedView"][];
            /** @description Of the window before */
            unreportedBefore: components["schemas"]["UnreportedView"][];
            members: components["schemas"]["WatchedMemberView"][];
        };
        FlaggedAgencyView: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            groupTitle: string;
            levelTitle: string;
            /** @example 71.24 */
            desk: string | null;
            /** @example 71.24 */
            access: string | null;
            place: components["schemas"]["PlaneQuarter"] | null;
            isFlagged: boolean;
            isBlind: boolean;
            watch: components["schemas"]["DeskWatchView"];
        };
        BlindAgencyView: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            groupTitle: string;
            levelTitle: string;
            /** @example 71.24 */
            desk: string | null;
            /** @example 71.24 */
            access: string | null;
            place: components["schemas"]["PlaneQuarter"] | null;
            isFlagged: boolean;
            isBlind: boolean;
            unreported: components["schemas"]["UnreportedView"][];
        };
        BridgeOrWallView: {
            window: components["schemas"]["TitledView"];
            /** @description Medians of the peer groups shown */
            lines: components["schemas"]["PlaneLinesView"] | null;
            /** @description In Persian order; none where the window still runs */
            agencies: components["schemas"]["PlacedAgencyView"][];
            /** @description Most flags first */
            flagged: components["schemas"]["FlaggedAgencyView"][];
            /** @description Most missing first; some are flagged too */
            blind: components["schemas"]["BlindAgencyView"][];
        };
        LedgerRatesView: {
            /** @description Reports that were owed: sent or missing */
            due: number;
            reported: number;
            onTime: number;
            /**
             * @description Reported of due, per cent
             * @example 83.33
             */
            completeness: string | null;
            /**
             * @description On time of due, per cent
             * @example 75.00
             */
            timeliness: string | null;
        };
        LedgerQuarterView: {
            code: string;
            /** @description Persian title */
            title: string;
            /** @example بهار ۱۴۰۵ */
            shortTitle: string;
            /** @example 1405-07-24 */
            dataDueOn: string;
            rates: components["schemas"]["LedgerRatesView"];
        };
        LedgerShareView: {
            code: string;
            /** @description Persian title */
            title: string;
            agencies: number;
            /** @description Agencies whose two latest owed reports, or more, are missing */
            silentAgain: number;
            rates: components["schemas"]["LedgerRatesView"];
        };
        /**
         * @description One for each quarter of the view
         * @enum {string}
         */
        LedgerState: "not-due" | "open" | "submitted" | "late" | "nothing-to-report" | "waived" | "missing";
        LeftOutView: {
            /**
             * @description Per cent of the window’s ceiling
             * @example 8.00
             */
            notApplicable: string;
            /**
             * @description With what was attested as nothing to report
             * @example 12.50
             */
            attested: string;
            /** @description To be looked at before it is confirmed */
            isTooMuch: boolean;
        };
        LedgerAgencyView: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            /** @description The name as it is searched: one spelling, no diacritics */
            searchKey: string;
            group: components["schemas"]["AgencyGroup"];
            groupTitle: string;
            level: components["schemas"]["AgencyLevel"];
            levelTitle: string;
            province: components["schemas"]["NamedView"] | null;
            parent: components["schemas"]["NamedView"] | null;
            /** @description One for each quarter of the view */
            states: components["schemas"]["LedgerState"][];
            missing: number;
            /** @description Latest owed reports in a row that are missing */
            silentRun: number;
            rates: components["schemas"]["LedgerRatesView"];
            /** @description Null where nothing was left out, or the window has not ended */
            leftOut: components["schemas"]["LeftOutView"] | null;
        };
        SilenceLedgerView: {
            /** @description What is left out is counted in this window */
            window: components["schemas"]["TitledView"];
            quarters: components["schemas"]["LedgerQuarterView"][];
            /** @description Everybody, also beyond the user’s scope */
            nation: components["schemas"]["LedgerShareView"];
            /** @description All agencies of the answer */
            shown: components["schemas"]["LedgerShareView"];
            groups: components["schemas"]["LedgerShareView"][];
            provinces: components["schemas"]["LedgerShareView"][];
            /** @description The most silent first */
            agencies: components["schemas"]["LedgerAgencyView"][];
        };
        UnitsRow: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            agencies: number;
            /** @description Nothing of them came; they are in the mean with 0 */
            silent: number;
            /** @example 712.35 */
            mean: string;
            /**
             * @description The mean, per cent of the ceiling
             * @example 71.24
             */
            percent: string;
            /** @example 715.10 */
            median: string;
            /** @example 640.00 */
            firstQuartile: string;
            /** @example 790.00 */
            thirdQuartile: string;
            /** @example 0.00 */
            minimum: string;
            /** @example 880.00 */
            maximum: string;
            /**
             * @description Third quartile − first quartile
             * @example 150.00
             */
            spread: string;
        };
        UnitsView: {
            window: components["schemas"]["TitledView"];
            /** @enum {string} */
            by: "parent" | "province";
            isUnconfirmed: boolean;
            /** @description Values came in after these numbers were made */
            isStale: boolean;
            /** @example 1000.00 */
            ceiling: string;
            /** @description Highest mean first; empty where the window has no scores */
            rows: components["schemas"]["UnitsRow"][];
        };
        PooledIndicatorView: {
            code: string;
            /** @description Persian title */
            title: string;
            article: number;
            unit: string;
            /** @example 5480 */
            numerator: string | null;
            /** @example 6200 */
            denominator: string | null;
            /** @example 88.387097 */
            value: string | null;
            n: string | null;
            /**
             * @description Quarters with a value of those due
             * @example 37/40
             */
            coverage: string | null;
            /** @description Units with at least one value */
            reporting: number;
            /** @description Units for which it was due and not left out */
            due: number;
        };
        PooledUnitsView: {
            window: components["schemas"]["TitledView"];
            of: components["schemas"]["NamedView"];
            agencies: number;
            indicators: components["schemas"]["PooledIndicatorView"][];
        };
        RankIntervalView: {
            /** @description The best place, 1 the first */
            best: number;
            worst: number;
            /** @example میان ۲ و ۵ */
            text: string;
        };
        AgencyQuarterView: {
            /** @example 1405-Q2 */
            quarter: string;
            state: components["schemas"]["LedgerState"];
            title: string;
        };
        AgencyRow: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            /** @description The name as it is searched: one spelling, no diacritics */
            searchKey: string;
            group: components["schemas"]["AgencyGroup"];
            groupTitle: string;
            level: components["schemas"]["AgencyLevel"];
            levelTitle: string;
            province: components["schemas"]["NamedView"] | null;
            parent: components["schemas"]["NamedView"] | null;
            /**
             * @description Null where the window has no score yet
             * @example 712.35
             */
            earned: string | null;
            /** @example 1000.00 */
            ceiling: string | null;
            /** @example 71.24 */
            percent: string | null;
            rank: number | null;
            peers: number;
            /** @description Where nine draws of weights in ten put it; null without a rank */
            rankInterval: components["schemas"]["RankIntervalView"] | null;
            /** @example -1.20 */
            change: string | null;
            ledger: components["schemas"]["AgencyQuarterView"][];
        };
        ScoredAgencyView: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            groupTitle: string;
            levelTitle: string;
            province: string | null;
            parent: string | null;
        };
        ScoredWindowView: {
            code: string;
            /** @description Persian title */
            title: string;
            quarters: components["schemas"]["TitledView"][];
        };
        /** @enum {string} */
        ValueStatus: "value" | "nothing-to-report" | "not-applicable" | "waived" | "missing" | "not-due";
        /** @enum {string} */
        Direction: "up" | "down";
        IndicatorView: {
            code: string;
            /** @description Persian title */
            title: string;
            unit: string;
            status: components["schemas"]["ValueStatus"];
            statusTitle: string;
            /** @example 12.00 */
            weight: string;
            /**
             * @description The weight in force, after what is left out was shared
             * @example 13.04
             */
            effectiveWeight: string;
            /** @example 9.12 */
            earned: string;
            /** @example 76.00 */
            attainmentPercent: string | null;
            /** @description Pooled over the window */
            value: string | null;
            /** @description How many of the due quarters the value rests on */
            coverage: string;
            target: string;
            direction: components["schemas"]["Direction"];
        };
        ArticleView: {
            number: number;
            subject: string;
            /** @example 92.60 */
            earned: string;
            /** @example 130.00 */
            ceiling: string;
            /** @example 71.24 */
            percent: string | null;
            peerMedianPercent: string | null;
            indicators: components["schemas"]["IndicatorView"][];
        };
        RightView: {
            number: number;
            title: string;
            article: number;
            percent: string | null;
        };
        TrendPointView: {
            /** @example 1405-Q2 */
            quarter: string;
            title: string;
            percent: string | null;
            ledger: components["schemas"]["LedgerState"];
            ledgerTitle: string;
        };
        WeakIndicatorView: {
            code: string;
            /** @description Persian title */
            title: string;
            article: number;
            /**
             * @description Points lost
             * @example 12.30
             */
            lost: string;
            attainmentPercent: string;
        };
        ImprovedIndicatorView: {
            code: string;
            /** @description Persian title */
            title: string;
            article: number;
            from: string;
            to: string;
            change: string;
        };
        ScorecardView: {
            agency: components["schemas"]["ScoredAgencyView"];
            window: components["schemas"]["ScoredWindowView"];
            isUnconfirmed: boolean;
            /** @example 712.35 */
            earned: string;
            /** @example 1000.00 */
            ceiling: string;
            /** @example 71.24 */
            percent: string;
            rank: number | null;
            peers: number;
            /** @description Where nine draws of weights in ten put it; null without a rank */
            rankInterval: components["schemas"]["RankIntervalView"] | null;
            /** @description Why there is a rank or none, in Persian */
            rankSentence: string;
            peerMedianPercent: string;
            /** @example -1.20 */
            change: string | null;
            /** @description What a reader should know before the numbers, in Persian */
            notes: string[];
            articles: components["schemas"]["ArticleView"][];
            rights: components["schemas"]["RightView"][];
            trend: components["schemas"]["TrendPointView"][];
            weakest: components["schemas"]["WeakIndicatorView"][];
            improved: components["schemas"]["ImprovedIndicatorView"][];
            watch: components["schemas"]["DeskWatchView"];
        };
        ExplainedAgencyView: {
            code: string;
            group: string;
            level: string;
            firstQuarter: string;
            lastQuarter: string | null;
        };
        ExplainedStepView: {
            /** @example READ_PART */
            code: string;
            /** @description Every number that stands in the sentence */
            params: {
                [key: string]: string | number | string[];
            };
            /** @description One Persian sentence */
            text: string;
        };
        /** @enum {string} */
        IndicatorKind: "ratio" | "mean" | "median" | "count" | "gap" | "yes-no";
        /** @enum {string} */
        Method: "ratio" | "linear" | "bands" | "yes-no";
        BandView: {
            /** @description Lower bound, inclusive */
            from: string;
            attainment: string;
        };
        /** @enum {string} */
        Frequency: "Q" | "H" | "Y";
        PooledView: {
            numerator: string | null;
            denominator: string | null;
            value: string | null;
            n: string | null;
            coverage: string;
        };
        ValueReviewView: {
            /** @enum {string} */
            outcome: "unreviewed" | "accepted" | "adjusted" | "refused";
            reason: string | null;
            /** @description One Persian sentence */
            text: string;
        };
        ValueSourceView: {
            /** @enum {string} */
            kind: "submission" | "ledger";
            /** @description Number of the submission */
            submission: number | null;
            submissionId: string | null;
            /** @description Of the file */
            sha256: string | null;
            sheet: string | null;
            /** @example E7:F7 */
            cells: string | null;
            /** @description As it stood in the cells */
            raw: string | null;
            /** @description Null for the system actor */
            sentBy: string | null;
            sentAt: string | null;
            /** @description Jalali, Tehran */
            sentAtTitle: string | null;
            /** @description All of this in one Persian sentence */
            text: string;
        };
        ExplainedQuarterView: {
            numerator: string | null;
            denominator: string | null;
            value: string | null;
            n: string | null;
            /** @example 1405-Q2 */
            quarter: string;
            quarterTitle: string;
            status: components["schemas"]["ValueStatus"];
            secondValue: string | null;
            secondN: string | null;
            /** @description A terminating decimal, else a/b */
            attainment: string | null;
            steps: components["schemas"]["ExplainedStepView"][];
            /** @description On the confirmed basis */
            review: components["schemas"]["ValueReviewView"] | null;
            source: components["schemas"]["ValueSourceView"] | null;
        };
        ExplainedIndicatorView: {
            /** @example OFF-12 */
            code: string;
            title: string;
            /** @description In Persian, as a sentence */
            formula: string;
            kind: components["schemas"]["IndicatorKind"];
            factor: number;
            direction: components["schemas"]["Direction"];
            method: components["schemas"]["Method"];
            target: string;
            limit: string | null;
            bands: components["schemas"]["BandView"][] | null;
            frequency: components["schemas"]["Frequency"];
            suppliedBy: components["schemas"]["Supplier"];
            weight: string;
            effectiveWeight: string;
            status: components["schemas"]["ValueStatus"];
            /** @description A terminating decimal, else a/b */
            attainment: string | null;
            earned: string;
            pooled: components["schemas"]["PooledView"] | null;
            steps: components["schemas"]["ExplainedStepView"][];
            quarters: components["schemas"]["ExplainedQuarterView"][];
        };
        ExplainedArticleView: {
            number: number;
            earned: string;
            ceiling: string;
            steps: components["schemas"]["ExplainedStepView"][];
            indicators: components["schemas"]["ExplainedIndicatorView"][];
        };
        ExplainView: {
            agency: components["schemas"]["ExplainedAgencyView"];
            window: string;
            edition: string;
            snapshotHash: string | null;
            /** @enum {string} */
            basis: "self" | "confirmed";
            earned: string;
            ceiling: string;
            steps: components["schemas"]["ExplainedStepView"][];
            articles: components["schemas"]["ExplainedArticleView"][];
        };
        ReportRow: {
            /** @example DIG-02 */
            code: string;
            /** @description A number, or its decimal as a text; true or false where yes or no is asked */
            numerator?: (number | string | boolean) | null;
            /** @description A number, or its decimal as a text; true or false where yes or no is asked */
            denominator?: (number | string | boolean) | null;
            /** @description A number, or its decimal as a text; true or false where yes or no is asked */
            value?: (number | string | boolean) | null;
            /** @description A number, or its decimal as a text; true or false where yes or no is asked */
            n?: (number | string | boolean) | null;
            /** @description A number, or its decimal as a text; true or false where yes or no is asked */
            secondValue?: (number | string | boolean) | null;
            /** @description A number, or its decimal as a text; true or false where yes or no is asked */
            secondN?: (number | string | boolean) | null;
            /** @enum {string|null} */
            status?: "value" | "nothing-to-report" | "not-applicable" | "missing" | null;
            /** @description With not-applicable */
            reason?: string | null;
            evidence?: string | null;
            /** @description Of an evaluation office: whose row this is */
            agencyCode?: string;
        };
        ReportBody: {
            /** @description Code of the agency; of an evaluation office, `office` instead */
            agency?: string;
            office?: string;
            /** @example 1405-Q1 */
            quarter: string;
            /** @example edition-1 */
            edition: string;
            /** @example 1 */
            templateVersion: number;
            /** @description True: no case came up in the whole quarter. Quarterly rows left out or blank have nothing to report and counts are 0; yes-no questions and half-yearly and yearly rows are answered by themselves */
            nothingToReport?: boolean;
            values: components["schemas"]["ReportRow"][];
        };
        FormsBody: {
            /**
             * @description questionnaire-1 or calls-1
             * @example questionnaire-1
             */
            form: string;
            /** @description Code of the evaluation office */
            office: string;
            /** @example 1405-Q1 */
            quarter: string;
            /** @example edition-1 */
            edition: string;
            /** @example 1 */
            templateVersion: number;
            /** @description agencyCode, date, q1 … q16 and the other columns of the blank file; never a person’s name or number */
            forms: {
                [key: string]: unknown;
            }[];
        };
        /** @enum {string} */
        SubmissionState: "received" | "rejected" | "checked" | "signed" | "returned" | "confirmed" | "objected" | "final";
        ReceiptView: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "agency" | "evaluator";
            fileName: string;
            sha256: string;
            bytes: number;
            agency: components["schemas"]["NamedView"] | null;
            /** @description Of an evaluator’s workbook */
            office: string | null;
            /** @example 1405-Q2 */
            quarter: string;
            quarterTitle: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Jalali, Tehran */
            receivedAtTitle: string;
            isLate: boolean;
            state: components["schemas"]["SubmissionState"];
            stateTitle: string;
            /** @description These very bytes were here before; this is their first receipt */
            isRepeat: boolean;
        };
        CheckedValueView: {
            /** @description Code of the agency */
            agency: string;
            /** @example OFF-12 */
            indicator: string;
            status: components["schemas"]["ValueStatus"];
            /** @description A decimal as a text */
            numerator: string | null;
            /** @description A decimal as a text */
            denominator: string | null;
            /** @description A decimal as a text */
            value: string | null;
            /** @description A decimal as a text */
            n: string | null;
            /** @description A decimal as a text */
            secondValue: string | null;
            /** @description A decimal as a text */
            secondN: string | null;
            reason: string | null;
            sheet: string;
            /**
             * @description A1, a JSON pointer, or line:field of a CSV
             * @example E7
             */
            cell: string;
            /** @description What the file says, before it was read as a number */
            raw: string;
        };
        CheckView: {
            /** @description Name of the file */
            file: string;
            sha256: string;
            /** @description Without a blocking finding: sent as it is, its values would count */
            accepted: boolean;
            agency: string | null;
            /** @example 1405-Q2 */
            quarter: string | null;
            edition: string | null;
            findings: components["schemas"]["FindingView"][];
            values: components["schemas"]["CheckedValueView"][];
        };
        /** @enum {string} */
        SubmissionStep: "received" | "checked" | "scored" | "rejected" | "failed";
        SubmissionRow: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "agency" | "evaluator";
            fileName: string;
            sha256: string;
            bytes: number;
            agency: components["schemas"]["NamedView"] | null;
            /** @description Of an evaluator’s workbook */
            office: string | null;
            /** @example 1405-Q2 */
            quarter: string;
            quarterTitle: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Jalali, Tehran */
            receivedAtTitle: string;
            isLate: boolean;
            state: components["schemas"]["SubmissionState"];
            stateTitle: string;
            /** @description These very bytes were here before; this is their first receipt */
            isRepeat: boolean;
            preparedBy: string | null;
            blockingCount: number;
            warningCount: number;
            step: components["schemas"]["SubmissionStep"];
        };
        QuarterScoreView: {
            /** @example 1405-Q2 */
            quarter: string;
            /** @example 712.35 */
            earned: string;
            /** @example 1000.00 */
            ceiling: string;
            /** @example 71.24 */
            percent: string;
        };
        SubmissionView: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "agency" | "evaluator";
            fileName: string;
            sha256: string;
            bytes: number;
            agency: components["schemas"]["NamedView"] | null;
            /** @description Of an evaluator’s workbook */
            office: string | null;
            /** @example 1405-Q2 */
            quarter: string;
            quarterTitle: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description Jalali, Tehran */
            receivedAtTitle: string;
            isLate: boolean;
            state: components["schemas"]["SubmissionState"];
            stateTitle: string;
            /** @description These very bytes were here before; this is their first receipt */
            isRepeat: boolean;
            preparedBy: string | null;
            blockingCount: number;
            warningCount: number;
            step: components["schemas"]["SubmissionStep"];
            /** @description The first 200, in the order of the file */
            findings: components["schemas"]["FindingView"][];
            /** @description Of all findings; the rest is had by itself */
            findingCount: number;
            valueCount: number;
            /** @description Of its quarter, for an agency’s own workbook */
            score: components["schemas"]["QuarterScoreView"] | null;
            failure: string | null;
        };
        /** @enum {string} */
        RepairRule: "digits" | "spaces" | "percent" | "letters";
        RepairView: {
            rule: components["schemas"]["RepairRule"];
            /** @description What is mended, in Persian */
            ruleTitle: string;
            sheet: string;
            /** @example F7 */
            cell: string;
            /** @example OFF-12 */
            indicator: string;
            indicatorTitle: string | null;
            /** @description What the cell says */
            from: string;
            /** @description What it will say: a decimal with Latin digits, or a word */
            to: string;
        };
        /**
         * @description Null: of the whole row, or, without an indicator, of the whole form
         * @enum {string}
         */
        DraftField: "numerator" | "denominator" | "value" | "n" | "secondValue" | "secondN" | "status" | "reason" | "evidence";
        DraftFindingView: {
            code: components["schemas"]["FindingCode"];
            severity: components["schemas"]["Severity"];
            sheet: string | null;
            /** @example E7 */
            cell: string | null;
            /** @description All cells concerned; of very many the first ones */
            cells: string[];
            /** @example OFF-12 */
            indicator: string | null;
            indicatorTitle: string | null;
            /** @description What is wrong, in Persian, without the numbers of this one case */
            ruleTitle: string;
            params: {
                [key: string]: string | number;
            };
            /** @description One Persian sentence: what is wrong and what to do */
            message: string;
            /** @description How many equal findings this one stands for */
            count: number;
            /** @description Null: of the whole row, or, without an indicator, of the whole form */
            field: components["schemas"]["DraftField"] | null;
            /** @description A warning to be answered in the note of its row before signing */
            needsNote: boolean;
        };
        /** @enum {string} */
        PartName: "numerator" | "denominator" | "value" | "n" | "secondValue" | "secondN";
        FormPartView: {
            name: components["schemas"]["PartName"];
            title: string;
        };
        FormIndicatorView: {
            code: string;
            /** @description Persian title */
            title: string;
            kind: components["schemas"]["IndicatorKind"];
            /** @description How it is counted */
            definition: string;
            unit: string;
            targetText: string;
            frequencyTitle: string;
            /** @description What the evaluator wants to see */
            evidence: string;
            parts: components["schemas"]["FormPartView"][];
        };
        FormArticleView: {
            number: number;
            subject: string;
            indicators: components["schemas"]["FormIndicatorView"][];
        };
        DraftRowDto: {
            /** @example OFF-12 */
            code: string;
            numerator?: string;
            denominator?: string;
            value?: string;
            n?: string;
            secondValue?: string;
            secondN?: string;
            status?: string;
            reason?: string;
            evidence?: string;
        };
        DraftContentDto: {
            /** @description Attested: no case came up in the whole quarter */
            nothingToReport: boolean;
            rows: components["schemas"]["DraftRowDto"][];
        };
        LastSubmissionView: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @description Jalali, Tehran */
            receivedAtTitle: string;
            state: components["schemas"]["SubmissionState"];
            stateTitle: string;
            /** @description It was made of this form as it stands now */
            isThisForm: boolean;
        };
        DraftView: {
            /** @description Counts the saves; 0: never saved */
            version: number;
            /** Format: date-time */
            savedAt: string | null;
            /** @description Jalali, Tehran */
            savedAtTitle: string | null;
            savedBy: string | null;
            findings: components["schemas"]["DraftFindingView"][];
            agency: components["schemas"]["NamedView"];
            /** @example 1405-Q2 */
            quarter: string;
            quarterTitle: string;
            /** @description Jalali */
            dueOnTitle: string;
            isLate: boolean;
            articles: components["schemas"]["FormArticleView"][];
            /** @description What a row may say instead of its numbers */
            statuses: components["schemas"]["TitledView"][];
            content: components["schemas"]["DraftContentDto"];
            lastSubmission: components["schemas"]["LastSubmissionView"] | null;
        };
        /** @enum {string} */
        DraftStart: "constants" | "last-submission";
        SaveDraftDto: {
            /** @description The version last seen; 0 for a form never saved */
            version: number;
            content: components["schemas"]["DraftContentDto"];
        };
        SavedDraftView: {
            /** @description Counts the saves; 0: never saved */
            version: number;
            /** Format: date-time */
            savedAt: string | null;
            /** @description Jalali, Tehran */
            savedAtTitle: string | null;
            savedBy: string | null;
            findings: components["schemas"]["DraftFindingView"][];
        };
        DraftVersionDto: {
            /** @description The version last seen; 0 for a form never saved */
            version: number;
        };
        /** @enum {string} */
        ImportState: "queued" | "running" | "done" | "failed";
        ImportSourceView: {
            fileName: string;
            sha256: string;
            bytes: number;
        };
        BulkImportView: {
            /** Format: uuid */
            id: string;
            /** @description Nothing was stored */
            isDryRun: boolean;
            state: components["schemas"]["ImportState"];
            stateTitle: string;
            /** @description As they were sent: zips and workbooks */
            sources: components["schemas"]["ImportSourceView"][];
            /** @description Those of the report so far */
            files: number;
            accepted: number;
            rejected: number;
            refused: number;
            repeats: number;
            requestedBy: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** @description Jalali, Tehran */
            requestedAtTitle: string;
            finishedAtTitle: string | null;
            failure: string | null;
        };
        /** @enum {string} */
        ImportOutcome: "accepted" | "rejected" | "refused" | "repeat";
        ImportedFileView: {
            /** @description Its path in the zip, or its name */
            file: string;
            outcome: components["schemas"]["ImportOutcome"];
            outcomeTitle: string;
            /** @description Of the receipt; null where nothing is stored */
            number: number | null;
            sha256: string | null;
            /** @description Jalali, Tehran */
            receivedAtTitle: string | null;
            agency: string | null;
            quarter: string | null;
            quarterTitle: string | null;
            isLate: boolean;
            message: string;
            blockingCount: number;
            warningCount: number;
            /** @description The first findings, each with its place */
            sentences: string[];
        };
        ImportedFilesView: {
            total: number;
            rows: components["schemas"]["ImportedFileView"][];
        };
        CarryOverView: {
            /** @example 1405-Q1 */
            quarter: string;
            /**
             * @description Edition of the current workbook
             * @example edition-1
             */
            edition: string;
            /** @description Form of the current workbook */
            templateVersion: number;
            /** @description Cells that are carried */
            cells: number;
            /** @description What is not carried, at its cell in the older workbook */
            findings: components["schemas"]["FindingView"][];
        };
        ClaimView: {
            /** @example 640.12 */
            self: string;
            /** @example 611.40 */
            confirmed: string;
            /**
             * @description self − confirmed, signed
             * @example +28.72
             */
            claim: string;
        };
        WaitingReviewView: {
            submission: components["schemas"]["SubmissionRow"];
            /** Format: date-time */
            signedAt: string;
            /** @description Jalali, Tehran */
            signedAtTitle: string;
            /** @description Null for the system actor */
            signedBy: string | null;
            /** @description Of its agency in the window */
            claim: components["schemas"]["ClaimView"] | null;
        };
        ClaimingAgencyView: {
            /** @example 640.12 */
            self: string;
            /** @example 611.40 */
            confirmed: string;
            /**
             * @description self − confirmed, signed
             * @example +28.72
             */
            claim: string;
            code: string;
            name: string;
            ceiling: string;
        };
        ReviewQueueView: {
            window: components["schemas"]["TitledView"];
            waiting: components["schemas"]["WaitingReviewView"][];
            /** @description Every agency in scope, the largest claim first */
            agencies: components["schemas"]["ClaimingAgencyView"][];
        };
        ClaimedArticleView: {
            /** @example 640.12 */
            self: string;
            /** @example 611.40 */
            confirmed: string;
            /**
             * @description self − confirmed, signed
             * @example +28.72
             */
            claim: string;
            number: number;
            subject: string;
        };
        ClaimedIndicatorView: {
            /** @example 640.12 */
            self: string;
            /** @example 611.40 */
            confirmed: string;
            /**
             * @description self − confirmed, signed
             * @example +28.72
             */
            claim: string;
            code: string;
            title: string;
            article: number;
        };
        ReviewedQuarterView: {
            code: string;
            /** @description Persian title */
            title: string;
            state: components["schemas"]["SubmissionState"] | null;
            stateTitle: string;
            submissionId: string | null;
            isReviewed: boolean;
        };
        OverClaimView: {
            /** @example 640.12 */
            self: string;
            /** @example 611.40 */
            confirmed: string;
            /**
             * @description self − confirmed, signed
             * @example +28.72
             */
            claim: string;
            agency: components["schemas"]["NamedView"];
            window: components["schemas"]["TitledView"];
            /** @example 1000.00 */
            ceiling: string;
            articles: components["schemas"]["ClaimedArticleView"][];
            /** @description Those that differ, the largest claim first */
            indicators: components["schemas"]["ClaimedIndicatorView"][];
            quarters: components["schemas"]["ReviewedQuarterView"][];
        };
        StepView: {
            state: components["schemas"]["SubmissionState"];
            stateTitle: string;
            /** Format: date-time */
            at: string;
            /** @description Jalali, Tehran */
            atTitle: string;
            /** @description Null for the system actor */
            by: string | null;
            reason: string | null;
        };
        /** @enum {string} */
        DecisionKind: "adjusted" | "refused";
        DecisionView: {
            numerator: string | null;
            denominator: string | null;
            value: string | null;
            n: string | null;
            secondValue: string | null;
            secondN: string | null;
            kind: components["schemas"]["DecisionKind"];
            title: string;
            reason: string;
        };
        ReviewedValueView: {
            numerator: string | null;
            denominator: string | null;
            value: string | null;
            n: string | null;
            secondValue: string | null;
            secondN: string | null;
            /** @example OFF-12 */
            code: string;
            title: string;
            article: number;
            unit: string;
            kind: components["schemas"]["IndicatorKind"];
            parts: components["schemas"]["FormPartView"][];
            /** @description What the reviewer wants to see */
            evidence: string;
            status: components["schemas"]["ValueStatus"];
            statusTitle: string;
            /** @description Of the agency */
            note: string | null;
            cell: string | null;
            /** @description As it stood in the cells */
            raw: string | null;
            /** @description Null where accepted, or not yet reviewed */
            decision: components["schemas"]["DecisionView"] | null;
        };
        ReviewView: {
            submission: components["schemas"]["SubmissionRow"];
            steps: components["schemas"]["StepView"][];
            /** @description In the order of the catalogue */
            values: components["schemas"]["ReviewedValueView"][];
        };
        DecisionDto: {
            /** @example OFF-12 */
            indicator: string;
            decision: components["schemas"]["DecisionKind"];
            reason: string;
            numerator?: string;
            denominator?: string;
            value?: string;
            n?: string;
            secondValue?: string;
            secondN?: string;
        };
        ReviewDto: {
            /** @enum {string} */
            outcome: "confirmed" | "returned";
            /** @description What has none is accepted as declared */
            decisions?: components["schemas"]["DecisionDto"][];
            /** @description Why the report goes back */
            reason?: string;
        };
        /** @enum {string} */
        ReportKind: "scorecard" | "annual";
        RequestReportDto: {
            kind: components["schemas"]["ReportKind"];
            /** @description Code of the agency; needed for a scorecard */
            agency?: string;
            /** @example charter-1405 */
            window: string;
        };
        /** @enum {string} */
        ReportState: "queued" | "rendering" | "ready" | "failed";
        /** @enum {string} */
        ReportFormat: "pdf" | "xlsx";
        ReportFileView: {
            format: components["schemas"]["ReportFormat"];
            fileName: string;
            bytes: number;
            sha256: string;
        };
        ReportView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReportKind"];
            title: string;
            /** @example charter-1405 */
            window: string;
            windowTitle: string;
            agency: components["schemas"]["NamedView"] | null;
            state: components["schemas"]["ReportState"];
            /** @description What is being done now, in Persian */
            step: string;
            done: number;
            total: number;
            /** @description Reports that will be made before this one */
            ahead: number;
            /** Format: date-time */
            requestedAt: string;
            /** @description Jalali, Tehran */
            requestedAtTitle: string;
            files: components["schemas"]["ReportFileView"][];
            failure: string | null;
        };
        QueueView: {
            waiting: number;
            active: number;
            failed: number;
        };
        SnapshotView: {
            window: components["schemas"]["TitledView"];
            /** @description Every correction one more */
            number: number;
            /** @description SHA-256 of its manifest */
            hash: string;
            edition: string;
            agencies: number;
            /** @description Hash of the snapshot that it corrects */
            supersedes: string | null;
            reason: string | null;
            /** Format: date-time */
            frozenAt: string;
            /** @description Jalali, Tehran */
            frozenAtTitle: string;
            frozenBy: string | null;
            /** @description The latest of its window, which is not open for a correction */
            isStanding: boolean;
        };
        CorrectionDto: {
            /** @description Kept with the next snapshot */
            reason: string;
        };
        DifferenceView: {
            /** @description Code of the agency */
            where: string;
            /** @description Indicator, `article N`, `total` or `rank` */
            what: string;
            stored: string;
            recomputed: string;
        };
        RecomputedView: {
            window: string;
            number: number;
            hash: string;
            agencies: number;
            values: number;
            /** @description The first one */
            difference: components["schemas"]["DifferenceView"] | null;
        };
        TriableIndicatorView: {
            code: string;
            /** @description Persian title */
            title: string;
            unit: string;
            direction: components["schemas"]["Direction"];
            frequency: components["schemas"]["Frequency"];
            /** @example 20 */
            weight: string;
            method: components["schemas"]["Method"];
            /** @description Those that can be tried without more than a target and a limit */
            methods: components["schemas"]["Method"][];
            /** @example 90 */
            target: string;
            limit: string | null;
            bands: components["schemas"]["BandView"][] | null;
        };
        TriableArticleView: {
            number: number;
            subject: string;
            /** @example 130 */
            ceiling: string;
            indicators: components["schemas"]["TriableIndicatorView"][];
        };
        TriableEditionView: {
            window: components["schemas"]["TitledView"];
            /** @example edition-1 */
            edition: string;
            articles: components["schemas"]["TriableArticleView"][];
        };
        IndicatorChangeDto: {
            /** @description Two decimals at most; 0 leaves it out */
            weight?: number;
            method?: components["schemas"]["Method"];
            /** @example 90 */
            target?: string;
            /**
             * @description With method linear
             * @example 50
             */
            limit?: string;
            /** @description With method bands */
            bands?: components["schemas"]["BandView"][];
        };
        EditionChangesDto: {
            /** @description By the code of the indicator */
            indicators?: {
                [key: string]: components["schemas"]["IndicatorChangeDto"];
            };
            /**
             * @example [
             *       13
             *     ]
             */
            withoutArticles?: number[];
            /**
             * @example [
             *       "OFF-12"
             *     ]
             */
            withoutIndicators?: string[];
        };
        /**
         * @description arithmetic, the official sum, where left out
         * @enum {string}
         */
        Aggregation: "arithmetic" | "geometric";
        TrialDto: {
            changes: components["schemas"]["EditionChangesDto"];
            /** @description arithmetic, the official sum, where left out */
            aggregation?: components["schemas"]["Aggregation"];
            /** @example charter-1405 */
            window: string;
        };
        NationSideView: {
            /** @example 712.35 */
            mean: string;
            median: string;
            /** @example 1000.00 */
            ceiling: string;
            /** @example 71.24 */
            percent: string;
        };
        TrialSummaryView: {
            agencies: number;
            live: components["schemas"]["NationSideView"];
            trial: components["schemas"]["NationSideView"];
            /**
             * @description Percentage points of the mean
             * @example +2.31
             */
            change: string;
            movedInPoints: number;
            movedInRank: number;
            /** @description Mean of the places moved, regardless of direction */
            meanShift: string | null;
            /** @description Every score and rank is the live one */
            isIdentical: boolean;
        };
        TrialGroupView: {
            group: components["schemas"]["AgencyGroup"];
            title: string;
            level: components["schemas"]["AgencyLevel"];
            levelTitle: string;
            agencies: number;
            /** @example 71.24 */
            livePercent: string;
            /** @example 71.24 */
            trialPercent: string;
            /**
             * @description Trial − live
             * @example +2.31
             */
            change: string;
        };
        TrialSideView: {
            /** @example 712.35 */
            earned: string;
            /** @example 71.24 */
            percent: string;
            rank: number | null;
        };
        TrialAgencyView: {
            /** @example N-01 */
            code: string;
            /** @description Persian name */
            name: string;
            searchKey: string;
            groupTitle: string;
            levelTitle: string;
            peers: number;
            live: components["schemas"]["TrialSideView"];
            trial: components["schemas"]["TrialSideView"];
            /**
             * @description Trial − live
             * @example +2.31
             */
            change: string;
            /** @description Trial − live: −3 stands three places better in the trial */
            places: number | null;
        };
        TrialView: {
            window: components["schemas"]["TitledView"];
            /** @example edition-1 */
            edition: string;
            aggregation: components["schemas"]["Aggregation"];
            /** @description The sum of the weights as asked for, where all were rescaled to 1000 */
            rescaledFrom: string | null;
            summary: components["schemas"]["TrialSummaryView"];
            groups: components["schemas"]["TrialGroupView"][];
            /** @description In the scope of the user; who moves most first */
            moves: components["schemas"]["TrialAgencyView"][];
        };
        RehearsalDto: {
            changes: components["schemas"]["EditionChangesDto"];
            /** @description arithmetic, the official sum, where left out */
            aggregation?: components["schemas"]["Aggregation"];
        };
        RehearsedWindowView: {
            window: components["schemas"]["TitledView"];
            /** @example edition-1 */
            edition: string;
            summary: components["schemas"]["TrialSummaryView"] | null;
            /** @description Why the edition of this window does not take the changes */
            faults: components["schemas"]["TrialFaultView"][];
        };
        RehearsalView: {
            aggregation: components["schemas"]["Aggregation"];
            windows: components["schemas"]["RehearsedWindowView"][];
        };
        RankWithoutArticleView: {
            number: number;
            subject: string;
            rank: number | null;
            /** @description −3 stands three places better without the article */
            shift: number | null;
        };
        IndicatorDifferenceView: {
            code: string;
            /** @description Persian title */
            title: string;
            /**
             * @description Upper − lower
             * @example +2.31
             */
            points: string;
        };
        NeighbourView: {
            /** @description Null where it is not in the scope of the user */
            agency: components["schemas"]["NamedView"] | null;
            /** @example 10.00 */
            gap: string;
            /**
             * @description The smallest uniform change of weights, in per cent, after which they change places
             * @example 9.10
             */
            percent: string | null;
            /** @description Where the two differ most */
            differences: components["schemas"]["IndicatorDifferenceView"][];
        };
        SensitivityView: {
            agency: components["schemas"]["NamedView"];
            window: components["schemas"]["TitledView"];
            groupTitle: string;
            levelTitle: string;
            /** @example 712.35 */
            earned: string;
            rank: number | null;
            peers: number;
            articles: components["schemas"]["RankWithoutArticleView"][];
            above: components["schemas"]["NeighbourView"] | null;
            below: components["schemas"]["NeighbourView"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listDemonstrationAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationAccountView"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    findSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowView"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewOverview: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewNationChanges: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewBridgeOrWall: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeOrWallView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewSilenceLedger: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
                /** @description Seven quarters before the last one where left out */
                from?: string;
                /** @description The window’s last quarter where left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceLedgerView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    writeSilenceLedger: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
                /** @description Seven quarters before the last one where left out */
                from?: string;
                /** @description The window’s last quarter where left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewUnits: {
        parameters: {
            query: {
                /** @description The current charter window where left out */
                window?: string;
                by: "parent" | "province";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewPooledUnits: {
        parameters: {
            query: {
                /** @description The current charter window where left out */
                window?: string;
                by: "parent" | "province";
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PooledUnitsView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyRow"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewScorecard: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewAgencyChanges: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    explainScore: {
        parameters: {
            query: {
                window: string;
                /** @description Every indicator where left out */
                indicator?: string;
                /** @description As declared where left out */
                basis?: "self" | "confirmed";
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    makeAgencyTemplate: {
        parameters: {
            query: {
                quarter: string;
                format?: "xlsx" | "csv" | "json";
                /** @description With the constants of the agency (staff, units, services) as it last reported them */
                prefill?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                    "application/json; charset=utf-8": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    makeEvaluatorTemplate: {
        parameters: {
            query: {
                quarter: string;
                format?: "xlsx" | "csv" | "json";
                /** @description indicators: what was measured; survey, calls: the forms one by one, aggregated here */
                kind?: "indicators" | "survey" | "calls";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                    "application/json; charset=utf-8": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                quarter?: string;
                /** @description Code of an agency */
                agency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRow"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    acceptUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                } | components["schemas"]["ReportBody"] | components["schemas"]["FormsBody"] | string;
                "application/json": {
                    /** Format: binary */
                    file: string;
                } | components["schemas"]["ReportBody"] | components["schemas"]["FormsBody"] | string;
                "text/csv": {
                    /** Format: binary */
                    file: string;
                } | components["schemas"]["ReportBody"] | components["schemas"]["FormsBody"] | string;
            };
        };
        responses: {
            /** @description Stored; it is checked and scored next */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    checkUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                } | components["schemas"]["ReportBody"] | components["schemas"]["FormsBody"] | string;
                "application/json": {
                    /** Format: binary */
                    file: string;
                } | components["schemas"]["ReportBody"] | components["schemas"]["FormsBody"] | string;
                "text/csv": {
                    /** Format: binary */
                    file: string;
                } | components["schemas"]["ReportBody"] | components["schemas"]["FormsBody"] | string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    findSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    annotateSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listRepairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairView"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    repairSubmission: {
        parameters: {
            query?: {
                /** @description Only these: cells or rules, parted by commas */
                only?: string;
                /** @description All but these: cells or rules, parted by commas */
                except?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    findDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
                quarter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query: {
                /** @description The version last seen; 0 for a form never saved */
                version: number;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    startDraft: {
        parameters: {
            query: {
                /** @description constants: numbers that stay from quarter to quarter, as last reported; last-submission: every field of the report last sent for this quarter, faults and all */
                from: components["schemas"]["DraftStart"];
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
                quarter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftContentDto"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    sendDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the agency */
                agency: string;
                quarter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftVersionDto"];
            };
        };
        responses: {
            /** @description Stored; it is checked and scored next */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    requestImport: {
        parameters: {
            query?: {
                /** @description Reads, checks and tells the same, and stores nothing */
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            /** @description Taken; it is imported next */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    findImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listImportedFiles: {
        parameters: {
            query?: {
                outcome?: components["schemas"]["ImportOutcome"];
                page?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedFilesView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    writeImportReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewCarryOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryOverView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    carryOverSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    carryOverUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewReviewQueue: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueueView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewOverClaim: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverClaimView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    signSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    reviewSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
                kind?: components["schemas"]["ReportKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    requestReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReportDto"];
            };
        };
        responses: {
            /** @description In the queue; ask for it by its id */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    findReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    readReportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                format: components["schemas"]["ReportFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotView"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    freezeWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                window: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    openCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                window: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            /** @description The snapshot that stood, and is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    sendSnapshot: {
        parameters: {
            query?: {
                /** @description Of an earlier snapshot; the latest where left out */
                number?: number;
            };
            header?: never;
            path: {
                window: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    recomputeWindow: {
        parameters: {
            query?: {
                /** @description Of an earlier snapshot; the latest where left out */
                number?: number;
            };
            header?: never;
            path: {
                window: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecomputedView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewTriableEdition: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriableEditionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    tryEdition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    writeTrial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialDto"];
            };
        };
        responses: {
            /** @description The file, under its Persian name (RFC 5987) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    rehearseRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
    viewSensitivity: {
        parameters: {
            query?: {
                /** @description The current charter window where left out */
                window?: string;
            };
            header?: never;
            path: {
                /** @description Code of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensitivityView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorView"];
                };
            };
        };
    };
}
