// Generated from apps/api/openapi.json by `npm run generate`.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Auth_update"];
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_list"];
        put?: never;
        post?: never;
        delete: operations["Auth_endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Auth_endOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_demoAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_list"];
        put?: never;
        post: operations["Assessments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Assessments_update"];
        trace?: never;
    };
    "/api/assessments/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Briefs_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Briefs_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_get"];
        put?: never;
        post: operations["Calendar_renew"];
        delete: operations["Calendar_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendar_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseClosure_read"];
        put?: never;
        post: operations["CaseClosure_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_list"];
        put?: never;
        post: operations["CaseRegistration_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Cases_update"];
        trace?: never;
    };
    "/api/cases/{id}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_priority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Children_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Children_matches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Children_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Children_update"];
        trace?: never;
    };
    "/api/children/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Children_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/match-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MatchQuestions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consents_list"];
        put?: never;
        post: operations["Consents_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/consent-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent-overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Consents_endOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/given-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_listGiven"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_list"];
        put?: never;
        post: operations["Documents_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/document-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Documents_update"];
        trace?: never;
    };
    "/api/documents/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Documents_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FamilyDocuments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family/referrals/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FamilyDocuments_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts_find"];
        put: operations["Drafts_keep"];
        post?: never;
        delete: operations["Drafts_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_since"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FamilyAccess_give"];
        delete: operations["FamilyAccess_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        post: operations["People_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["People_update"];
        trace?: never;
    };
    "/api/people/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_openNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpRequests_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/puzzle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpRequests_puzzle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpRequests_list"];
        put?: never;
        post: operations["HelpRequests_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpRequests_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpRequests_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpRequests_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/unverified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpRequests_listUnverified"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/unverified/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpRequests_admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/unverified/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpRequests_discardUnverified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/unverified/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpRequests_restoreUnverified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpRequests_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpRequests_matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HelpRequests_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-requests/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HelpRequests_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hidden-children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HiddenChildren_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_list"];
        put?: never;
        post: operations["Plans_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Plans_update"];
        trace?: never;
    };
    "/api/plans/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_actOnGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_noteOnGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/undertakings/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_actOnUndertaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/pulses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pulses_list"];
        put?: never;
        post: operations["Pulses_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pulses/{id}/mark-in-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Pulses_markInError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Families_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/family/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Families_referrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merges_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merges_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{id}/merge-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notes_list"];
        put?: never;
        post: operations["Notes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notes_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Tasks_update"];
        trace?: never;
    };
    "/api/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tasks_listOfCase"];
        put?: never;
        post: operations["Tasks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tasks_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Teams_list"];
        put?: never;
        post: operations["Teams_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Teams_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Teams_update"];
        trace?: never;
    };
    "/api/time-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimeLimits_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time-limits/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TimeLimits_updateLadder"];
        trace?: never;
    };
    "/api/time-limits/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TimeLimits_update"];
        trace?: never;
    };
    "/api/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timeline_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/history/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timeline_actors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timeline_accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Transfers_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Transfers_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Transfers_sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transfers_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandOvers_get"];
        put?: never;
        post: operations["HandOvers_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Users_update"];
        trace?: never;
    };
    "/api/users/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Locations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offerings_list"];
        put?: never;
        post: operations["Offerings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Offerings_update"];
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations_list"];
        put?: never;
        post: operations["Organisations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organisations_update"];
        trace?: never;
    };
    "/api/organisations/{id}/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations_openWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registrations_list"];
        put?: never;
        post: operations["Registrations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Registrations_update"];
        trace?: never;
    };
    "/api/registrations/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registrations_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registrations/{id}/diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registrations_diagnosis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Households_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Households_update"];
        trace?: never;
    };
    "/api/cases/{id}/protection-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Households_list"];
        put?: never;
        post: operations["Households_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protection-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Households_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseReferrals_list"];
        put?: never;
        post: operations["CaseReferrals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/follow-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralEndings_followAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Referrals_update"];
        trace?: never;
    };
    "/api/referrals/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{code}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screening-content/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screenings_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screenings_list"];
        put?: never;
        post: operations["Screenings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/screenings/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Screenings_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screenings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screenings_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Screenings_update"];
        trace?: never;
    };
    "/api/screenings/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Screenings_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screenings/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Screenings_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Services_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Services_get"];
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
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        LoginDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        /** @enum {string} */
        Role: "caseworker" | "manager" | "provider" | "family" | "analyst" | "administrator";
        /** @enum {string} */
        Language: "kk" | "ru" | "en";
        MeDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            language: components["schemas"]["Language"];
            /** Format: uuid */
            teamId: string | null;
            teamName: string | null;
            regionId: string | null;
            /** Format: uuid */
            organisationId: string | null;
            organisationName: string | null;
        };
        SignedInDto: {
            user: components["schemas"]["MeDto"];
        };
        UpdateMeDto: {
            language: components["schemas"]["Language"];
        };
        ChangePasswordDto: {
            currentPassword: string;
            /** @description At least ten characters. */
            newPassword: string;
        };
        SessionDto: {
            /** Format: uuid */
            id: string;
            /** @description The session that asks. */
            current: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            userAgent: string | null;
        };
        SessionListDto: {
            items: components["schemas"]["SessionDto"][];
        };
        DemoAccountDto: {
            /** Format: email */
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            /** @description Team or organisation, where there is one. */
            place: string | null;
        };
        DemoAccountListDto: {
            items: components["schemas"]["DemoAccountDto"][];
        };
        /** @enum {string} */
        AssessmentStatus: "draft" | "completed";
        /** @enum {string} */
        NeedArea: "health_rehabilitation" | "education" | "family_care" | "income_benefits" | "inclusion_play" | "safety";
        /** @enum {string} */
        NeedLevel: "none" | "some" | "a_lot";
        NeedDto: {
            area: components["schemas"]["NeedArea"];
            level: components["schemas"]["NeedLevel"];
            note: string | null;
        };
        /** @enum {string} */
        DifficultyDomain: "seeing" | "hearing" | "walking" | "fine_motor" | "self_care" | "communication" | "learning" | "remembering" | "concentrating" | "accepting_change" | "playing" | "controlling_behaviour" | "making_friends" | "anxiety" | "depression";
        /** @enum {string} */
        DifficultyLevel: "none" | "some" | "a_lot" | "cannot";
        DifficultyDto: {
            domain: components["schemas"]["DifficultyDomain"];
            level: components["schemas"]["DifficultyLevel"];
        };
        RiskAnswersDto: {
            /** @description Immediate danger to life, safety or health. */
            immediate_threat?: boolean;
            /** @description Suspected abuse or neglect: always urgent. */
            abuse_suspected?: boolean;
            /** @description No caregiver, or the risk of a placement in an institution. */
            no_caregiver?: boolean;
            /** @description A gap in care that life depends on. */
            care_gap?: boolean;
            /** @description The child harms herself or speaks of it. */
            self_harm?: boolean;
            /** @description Of school age and out of school. */
            out_of_school?: boolean;
            /** @description The caregiver is at the end of her strength. */
            caregiver_exhausted?: boolean;
        };
        /**
         * @description What the records say now: not asked again.
         * @enum {string}
         */
        KnownRisk: "no_services" | "mse_expiring" | "rural_adolescent_no_rehabilitation";
        /**
         * @description The chosen one; the suggested one until somebody chooses.
         * @enum {string}
         */
        Priority: "high" | "medium" | "low";
        /** @enum {string} */
        PriorityReason: "immediate_threat" | "abuse_suspected" | "no_caregiver" | "care_gap" | "self_harm" | "out_of_school" | "caregiver_exhausted" | "no_services" | "mse_expiring" | "rural_adolescent_no_rehabilitation";
        SuggestedPriorityDto: {
            priority: components["schemas"]["Priority"];
            reasons: components["schemas"]["PriorityReason"][];
        };
        AssessmentAuthorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OfferedActionDto: {
            action: string;
            /** @description Named reasons to wait; empty when the action will work. */
            blockedBy: string[];
        };
        AssessmentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            status: components["schemas"]["AssessmentStatus"];
            needs: components["schemas"]["NeedDto"][];
            difficulties: components["schemas"]["DifficultyDto"][];
            risks: components["schemas"]["RiskAnswersDto"];
            /** @description What the records say now: not asked again. */
            known: components["schemas"]["KnownRisk"][];
            /** @description The chosen one; the suggested one until somebody chooses. */
            priority: components["schemas"]["Priority"];
            priorityChosen: boolean;
            /** @description As it follows now; with a completed one as it followed then. */
            suggestion: components["schemas"]["SuggestedPriorityDto"] | null;
            priorityReason: string | null;
            childWords: string | null;
            caregiverWords: string | null;
            summary: string | null;
            author: components["schemas"]["AssessmentAuthorDto"];
            /** Format: date */
            assessedOn: string;
            /** Format: date-time */
            completedAt: string | null;
            version: number;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        AssessmentListDto: {
            items: components["schemas"]["AssessmentDto"][];
        };
        NeedInputDto: {
            area: components["schemas"]["NeedArea"];
            level: components["schemas"]["NeedLevel"];
            note?: string | null;
        };
        AssessmentInputDto: {
            needs?: components["schemas"]["NeedInputDto"][];
            difficulties?: components["schemas"]["DifficultyDto"][];
            risks?: components["schemas"]["RiskAnswersDto"];
            /** @description Chosen by a person; `null` follows the suggestion. */
            priority?: components["schemas"]["Priority"] | null;
            /** @description Why another priority than the suggested one. */
            priorityReason?: string | null;
            /** @description In the own words of the child. */
            childWords?: string | null;
            /** @description In the own words of the caregiver. */
            caregiverWords?: string | null;
            summary?: string | null;
            /** Format: date */
            assessedOn?: string;
        };
        /** @enum {string} */
        AssessmentAction: "complete" | "take_screening";
        ActOnAssessmentDto: {
            action: components["schemas"]["AssessmentAction"];
        };
        /** @enum {string} */
        CaseStatus: "identified" | "registered" | "assessment" | "planning" | "active" | "on_hold" | "closure_requested" | "closed" | "transfer_pending";
        /** @enum {string} */
        Sex: "female" | "male" | "unknown";
        /** @enum {string} */
        SpokenLanguage: "kk" | "ru" | "en" | "sign" | "other";
        /** @enum {string} */
        Locality: "urban" | "rural";
        BriefChildDto: {
            name: string;
            /**
             * Format: date
             * @description Null where the child is not to be recognised.
             */
            bornOn: string | null;
            ageYears: number;
            sex: components["schemas"]["Sex"];
            languages: components["schemas"]["SpokenLanguage"][];
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
            address: string | null;
            supportNotes: string | null;
            /** @description Masked. */
            iin: string | null;
        };
        /** @enum {string} */
        Relation: "mother" | "father" | "grandmother" | "grandfather" | "guardian" | "trustee" | "foster_parent" | "sibling" | "other_relative" | "teacher" | "doctor" | "social_worker" | "other";
        BriefMemberDto: {
            name: string;
            relation: components["schemas"]["Relation"];
            bornYear: number | null;
        };
        /** @enum {string} */
        ContactRule: "preferred" | "may" | "must_not";
        /** @enum {string} */
        ContactChannel: "call" | "sms" | "visit" | "family_page";
        BriefPersonDto: {
            name: string;
            relation: components["schemas"]["Relation"];
            /** @description Decides for the child today. */
            represents: boolean;
            contact: components["schemas"]["ContactRule"];
            /** @description Absent where one must not call. */
            phone: string | null;
            callFrom: string | null;
            callTo: string | null;
            channel: components["schemas"]["ContactChannel"] | null;
            language: components["schemas"]["SpokenLanguage"] | null;
            livesWithChild: boolean | null;
        };
        BriefSafetyDto: {
            notes: number;
            mustNotCall: number;
        };
        /** @enum {string} */
        NoteKind: "note" | "call" | "visit";
        BriefContactDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            /** Format: date-time */
            at: string;
            author: string;
            /** @description Null where its words were moved among the protection notes. */
            body: string | null;
        };
        /** @enum {string} */
        TaskKind: "call" | "visit" | "other" | "register" | "assess" | "write_plan" | "correct_plan" | "follow_up_referral" | "bring_documents" | "choose_another" | "check_waiting_list" | "follow_up" | "answer_request" | "screen" | "review_plan" | "plan_action" | "renew_registration" | "renew_consent" | "renew_document" | "check_after_closure" | "close_referral" | "answer_transfer" | "review_hold";
        BriefTaskDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TaskKind"];
            title: string | null;
            /** Format: date */
            dueOn: string;
            dueAt: string | null;
        };
        /** @enum {string} */
        ReferralStatus: "draft" | "sent" | "under_review" | "info_needed" | "accepted" | "waitlisted" | "in_progress" | "on_hold" | "completed" | "declined" | "not_completed" | "cancelled" | "entered_in_error";
        /** @enum {string} */
        ServiceKind: "rehabilitation" | "education" | "financial_aid" | "social_inclusion";
        NameDto: {
            kk: string;
            ru: string;
            en: string;
        };
        /**
         * @description Asked for and not given yet.
         * @enum {string}
         */
        DocumentKind: "birth_certificate_seen" | "parent_identity_seen" | "child_identity_seen" | "passport_seen" | "address_registration" | "consent" | "application" | "guardianship_document" | "medical_extract" | "medical_card" | "vkk_referral" | "vkk_conclusion" | "therapy_conclusion" | "health_note" | "disability_certificate" | "ipar" | "pmpc_conclusion" | "proof_of_status" | "school_characteristic" | "school_certificate" | "childs_work" | "individual_plan" | "bank_account" | "income_data" | "family_composition" | "other";
        BriefReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["ReferralStatus"];
            kind: components["schemas"]["ServiceKind"];
            serviceName: components["schemas"]["NameDto"];
            organisationName: string | null;
            /** @description Asked for and not given yet. */
            toBring: components["schemas"]["DocumentKind"][];
            /** Format: date */
            toBringBy: string | null;
            /** Format: date */
            expectedOn: string | null;
            queuePlace: number | null;
        };
        /** @enum {string} */
        GoalStatus: "planned" | "in_progress" | "achieved" | "partly_achieved" | "not_achieved" | "dropped";
        /** @enum {string} */
        Responsible: "caseworker" | "family" | "organisation";
        /** @enum {string} */
        UndertakingStatus: "open" | "done" | "cancelled";
        BriefUndertakingDto: {
            title: string | null;
            responsible: components["schemas"]["Responsible"];
            responsibleName: string | null;
            /** Format: date */
            dueOn: string;
            status: components["schemas"]["UndertakingStatus"];
        };
        BriefGoalDto: {
            title: string | null;
            area: components["schemas"]["NeedArea"];
            status: components["schemas"]["GoalStatus"];
            /** Format: date */
            targetOn: string | null;
            undertakings: components["schemas"]["BriefUndertakingDto"][];
        };
        BriefPlanDto: {
            /** Format: uuid */
            id: string;
            edition: number;
            /** Format: date */
            reviewOn: string | null;
            summary: string | null;
            author: string;
            approvedBy: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            goals: components["schemas"]["BriefGoalDto"][];
        };
        /** @enum {string} */
        ScreeningOutcome: "positive" | "incomplete" | "negative" | "not_applicable";
        BriefScreeningDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            screenedOn: string;
            outcome: components["schemas"]["ScreeningOutcome"];
            difficulties: components["schemas"]["DifficultyDomain"][];
        };
        /** @enum {string} */
        ConsentPurpose: "registration" | "sharing" | "portal" | "sms" | "statistics" | "photo";
        /** @enum {string} */
        ConsentGap: "missing" | "ends_soon";
        BriefConsentDto: {
            purpose: components["schemas"]["ConsentPurpose"];
            organisationName: string | null;
            gap: components["schemas"]["ConsentGap"];
            /** Format: date */
            endsOn: string | null;
        };
        BriefDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["CaseStatus"];
            priority: components["schemas"]["Priority"];
            version: number;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            lastContactOn: string | null;
            caseworker: string | null;
            team: string;
            child: components["schemas"]["BriefChildDto"];
            householdNote: string | null;
            household: components["schemas"]["BriefMemberDto"][];
            people: components["schemas"]["BriefPersonDto"][];
            safety: components["schemas"]["BriefSafetyDto"];
            /** @description What was said in the last calls and seen at visits. */
            contacts: components["schemas"]["BriefContactDto"][];
            tasks: components["schemas"]["BriefTaskDto"][];
            referrals: components["schemas"]["BriefReferralDto"][];
            plan: components["schemas"]["BriefPlanDto"] | null;
            screening: components["schemas"]["BriefScreeningDto"] | null;
            consents: components["schemas"]["BriefConsentDto"][];
        };
        /** @enum {string} */
        PrintedSheet: "summary" | "plan";
        /**
         * @description Restricted parts that go along; each reading is on record. Never in a redacted print.
         * @enum {string}
         */
        PrintedLayer: "diagnosis" | "protection_notes";
        CreatePrintDto: {
            what: components["schemas"]["PrintedSheet"];
            /**
             * Format: uuid
             * @description An edition of the plan; the approved one unless said.
             */
            planId?: string;
            /** @description Without what tells who the child is: initials, no numbers, no address. */
            redacted?: boolean;
            /** @description Of a redacted print: with what people wrote, which may hold names. */
            texts?: boolean;
            /** @description Restricted parts that go along; each reading is on record. Never in a redacted print. */
            layers?: components["schemas"]["PrintedLayer"][];
        };
        /** @enum {string} */
        RegistrationKind: "mse" | "pmpc" | "ipar";
        /** @enum {string} */
        MseCategory: "under_7" | "group_1" | "group_2" | "group_3";
        PrintedRegistrationDto: {
            kind: components["schemas"]["RegistrationKind"];
            category: components["schemas"]["MseCategory"] | null;
            number: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        PrintedNeedDto: {
            area: components["schemas"]["NeedArea"];
            level: components["schemas"]["NeedLevel"];
        };
        PrintedDiagnosisDto: {
            kind: components["schemas"]["RegistrationKind"];
            icdCode: string | null;
            diagnosis: string | null;
        };
        /** @enum {string} */
        ProtectionKind: "must_not_call" | "separated_parents" | "no_contact" | "danger_at_home" | "other";
        PrintedProtectionDto: {
            kind: components["schemas"]["ProtectionKind"];
            body: string;
            /** Format: date-time */
            at: string;
        };
        PrintDto: {
            /**
             * Format: uuid
             * @description Of the case.
             */
            id: string;
            what: components["schemas"]["PrintedSheet"];
            /** Format: date-time */
            printedAt: string;
            printedBy: string;
            redacted: boolean;
            texts: boolean;
            sheet: components["schemas"]["BriefDto"];
            registrations: components["schemas"]["PrintedRegistrationDto"][];
            needs: components["schemas"]["PrintedNeedDto"][];
            /** @description Null where it was not asked for. */
            diagnosis: components["schemas"]["PrintedDiagnosisDto"][] | null;
            /** @description Null where it was not asked for. */
            protectionNotes: components["schemas"]["PrintedProtectionDto"][] | null;
        };
        CalendarDto: {
            active: boolean;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            lastReadAt: string | null;
        };
        NewCalendarLinkDto: {
            /**
             * Format: date-time
             * @description `createdAt` of the link that is there; null where there is none.
             */
            replaces: string | null;
        };
        CalendarLinkDto: {
            /** @description Path below the address of this product. */
            path: string;
            /** Format: date-time */
            createdAt: string;
        };
        ClosureServiceDto: {
            id: string;
            name: components["schemas"]["NameDto"];
        };
        ClosureOrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        ClosureEnding: "complete" | "hand_over" | "cancel";
        OpenReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: components["schemas"]["ServiceKind"];
            status: components["schemas"]["ReferralStatus"];
            service: components["schemas"]["ClosureServiceDto"];
            organisation: components["schemas"]["ClosureOrganisationDto"] | null;
            version: number;
            endings: components["schemas"]["ClosureEnding"][];
        };
        /** @enum {string} */
        GoalReason: "no_service" | "waiting_too_long" | "child_unwell" | "family_decided" | "not_needed_any_more" | "set_too_high" | "moved" | "other";
        /**
         * @description Empty where it has ended.
         * @enum {string}
         */
        GoalEnding: "achieve" | "achieve_partly" | "miss" | "drop";
        ClosureGoalDto: {
            /** Format: uuid */
            id: string;
            title: string;
            area: components["schemas"]["NeedArea"];
            status: components["schemas"]["GoalStatus"];
            reason: components["schemas"]["GoalReason"] | null;
            /** @description Empty where it has ended. */
            endings: components["schemas"]["GoalEnding"][];
        };
        /** @enum {string} */
        ContactOutcome: "answered" | "no_answer" | "wrong_number" | "refused" | "moved" | "letter_returned";
        ContactAttemptDto: {
            /** Format: date */
            on: string;
            kind: components["schemas"]["NoteKind"];
            outcome: components["schemas"]["ContactOutcome"];
        };
        ContactAttemptsDto: {
            /** @description Days with an attempt. */
            counted: number;
            needed: number;
            /** Format: date */
            firstOn: string | null;
            /**
             * Format: date
             * @description The last attempt that is needed may be made from this day on.
             */
            lastFrom: string | null;
            /** @description Oldest first. */
            items: components["schemas"]["ContactAttemptDto"][];
        };
        /** @enum {string} */
        ClosureReason: "goals_met" | "aged_out_18" | "moved_out_of_area" | "family_withdrew" | "transferred_to_other_agency" | "lost_contact" | "deceased" | "registered_in_error" | "other";
        /** @enum {string} */
        ClosureRefusal: "isNotYet18" | "lacksOneAttempt" | "lacksTwoAttempts" | "lacksThreeAttempts" | "lacksThirtyDays";
        RefusedReasonDto: {
            reason: components["schemas"]["ClosureReason"];
            rule: components["schemas"]["ClosureRefusal"];
        };
        /** @enum {string} */
        Barrier: "not_eligible" | "no_capacity" | "documents_missing" | "distance_transport" | "cost" | "inaccessible_venue" | "language" | "stigma_or_family_choice" | "caregiver_time" | "provider_no_response" | "child_unwell" | "safety_concern" | "moved" | "duplicate" | "deceased" | "other";
        /** @enum {string} */
        HandoverTarget: "organisation" | "family" | "other_agency";
        ReferralHandoverDto: {
            to: components["schemas"]["HandoverTarget"];
            /** Format: date-time */
            at: string;
        };
        EndedReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: components["schemas"]["ServiceKind"];
            status: components["schemas"]["ReferralStatus"];
            reason: components["schemas"]["Barrier"] | null;
            note: string | null;
            service: components["schemas"]["ClosureServiceDto"];
            organisation: components["schemas"]["ClosureOrganisationDto"] | null;
            handedOver: components["schemas"]["ReferralHandoverDto"] | null;
            /** @description It was ended together with the last request to close. */
            withClosure: boolean;
            /**
             * Format: uuid
             * @description The referral that has taken its place.
             */
            replacedById: string | null;
            /** Format: date-time */
            since: string;
        };
        CancelledTaskDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TaskKind"];
            title: string | null;
        };
        CaseClosureDto: {
            referrals: components["schemas"]["OpenReferralDto"][];
            goals: components["schemas"]["ClosureGoalDto"][];
            attempts: components["schemas"]["ContactAttemptsDto"];
            refused: components["schemas"]["RefusedReasonDto"][];
            /** @description Open tasks that the closing will cancel. */
            openTasks: number;
            /** @description The newest first, at most 50. */
            ended: components["schemas"]["EndedReferralDto"][];
            /** @description Cancelled when the case was closed the last time. */
            cancelledTasks: components["schemas"]["CancelledTaskDto"][];
        };
        /**
         * @description `request_closure`: why the child was not heard, where `childView` is missing.
         * @enum {string}
         */
        ChildViewAbsence: "too_young" | "refused" | "lost_contact" | "not_safe";
        /**
         * @description `request_closure`: why the caregiver was not heard, where `caregiverView` is missing.
         * @enum {string}
         */
        CaregiverViewAbsence: "refused" | "lost_contact" | "not_safe";
        /**
         * @description `request_closure`: whether the family was asked what it thinks of the work.
         * @enum {string}
         */
        ClosureFeedback: "offered" | "declined" | "not_possible";
        /**
         * @description `request_closure`: why it could not be asked, with `not_possible`.
         * @enum {string}
         */
        FeedbackObstacle: "lost_contact" | "not_safe" | "moved" | "no_common_language";
        /**
         * @description `complete`.
         * @enum {string}
         */
        Outcome: "improved" | "partly_improved" | "unchanged" | "benefit_granted" | "other";
        ReferralEndingDto: {
            /** Format: uuid */
            id: string;
            /** @description The version that was seen. */
            version: number;
            ending: components["schemas"]["ClosureEnding"];
            /** @description `cancel`. */
            reason?: components["schemas"]["Barrier"];
            /** @description `complete`. */
            outcome?: components["schemas"]["Outcome"];
            /**
             * Format: date
             * @description `complete`.
             */
            endedOn?: string;
            /** @description `hand_over`: who goes on. */
            handedOverTo?: components["schemas"]["HandoverTarget"];
            /** @description For colleagues; needed where another agency goes on. */
            note?: string;
        };
        GoalEndingDto: {
            /** Format: uuid */
            id: string;
            ending: components["schemas"]["GoalEnding"];
            /** @description `miss` and `drop`: why. */
            reason?: components["schemas"]["GoalReason"];
            note?: string;
        };
        RequestClosureDto: {
            /** @description Why; needed for hold, closing, returning, reopening, transferring. */
            note?: string;
            /** @description `request_closure`. */
            closureReason?: components["schemas"]["ClosureReason"];
            /** @description `request_closure`: what the child says. */
            childView?: string;
            /** @description `request_closure`: what the caregiver says. */
            caregiverView?: string;
            /** @description `request_closure`: why the child was not heard, where `childView` is missing. */
            childViewAbsence?: components["schemas"]["ChildViewAbsence"];
            /** @description `request_closure`: why the caregiver was not heard, where `caregiverView` is missing. */
            caregiverViewAbsence?: components["schemas"]["CaregiverViewAbsence"];
            /** @description `request_closure`: whether the family was asked what it thinks of the work. */
            feedback?: components["schemas"]["ClosureFeedback"];
            /** @description `request_closure`: why it could not be asked, with `not_possible`. */
            feedbackObstacle?: components["schemas"]["FeedbackObstacle"];
            /** @description `request_closure`: what the family thinks of the work, with `offered`. */
            feedbackNote?: string;
            referrals?: components["schemas"]["ReferralEndingDto"][];
            goals?: components["schemas"]["GoalEndingDto"][];
        };
        CaseFileChildDto: {
            /** Format: uuid */
            id: string;
            familyName: string | null;
            givenName: string;
            patronymic: string | null;
            /** Format: date */
            bornOn: string;
            sex: components["schemas"]["Sex"];
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
            languages: components["schemas"]["SpokenLanguage"][];
            supportNotes: string | null;
            /** @description Masked: the first four and the last four digits. */
            iinMasked: string | null;
            address: string | null;
            version: number;
        };
        PersonRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        TransferStatus: "asked" | "accepted" | "rejected" | "withdrawn";
        TransferPartyDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CaseTransferDto: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["TransferStatus"];
            from: components["schemas"]["TransferPartyDto"];
            to: components["schemas"]["TransferPartyDto"];
            reason: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answerNote: string | null;
        };
        MergedIntoDto: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        CaseMomentDto: {
            status: components["schemas"]["CaseStatus"];
            /** Format: date-time */
            at: string;
        };
        CaseDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["CaseStatus"];
            cameFrom: components["schemas"]["CaseStatus"] | null;
            priority: components["schemas"]["Priority"];
            child: components["schemas"]["CaseFileChildDto"];
            caseworker: components["schemas"]["PersonRefDto"] | null;
            team: components["schemas"]["PersonRefDto"];
            receivingTeam: components["schemas"]["PersonRefDto"] | null;
            /** @description The last transfer that was asked for. */
            transfer: components["schemas"]["CaseTransferDto"] | null;
            /** @description The case that this one has become part of. */
            mergedInto: components["schemas"]["MergedIntoDto"] | null;
            regionId: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            closedOn: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            lastContactOn: string | null;
            /** Format: date-time */
            statusSince: string;
            statusNote: string | null;
            closureReason: components["schemas"]["ClosureReason"] | null;
            childView: string | null;
            caregiverView: string | null;
            childViewAbsence: components["schemas"]["ChildViewAbsence"] | null;
            caregiverViewAbsence: components["schemas"]["CaregiverViewAbsence"] | null;
            /** @description Whether the family was asked before the closure what it thinks of the work. */
            feedback: components["schemas"]["ClosureFeedback"] | null;
            feedbackObstacle: components["schemas"]["FeedbackObstacle"] | null;
            feedbackNote: string | null;
            /**
             * Format: date
             * @description On hold: when somebody looks whether it can go on.
             */
            holdUntil: string | null;
            moments: components["schemas"]["CaseMomentDto"][];
            /**
             * Format: date-time
             * @description When the person who asks opened this case the last time before.
             */
            lastLookedAt: string | null;
            version: number;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        /**
         * @description `mse` only: for how long it was given.
         * @enum {string}
         */
        MseTerm: "six_months" | "one_year" | "two_years" | "five_years" | "until_7" | "until_18";
        /**
         * @description `pmpc` only.
         * @enum {string}
         */
        PmpcProgramme: "standard" | "adapted" | "individual" | "preschool";
        /**
         * @description `pmpc` only.
         * @enum {string}
         */
        PmpcSupport: "psychologist" | "speech_therapist" | "special_teacher" | "personal_assistant" | "sign_language" | "home_teaching" | "adapted_exams" | "accessible_place" | "correction_cabinet" | "early_intervention";
        /** @enum {string} */
        IparPart: "medical" | "social" | "professional";
        /** @enum {string} */
        IparMeasure: "restorative_treatment" | "reconstructive_surgery" | "prosthetics" | "sanatorium" | "mobility_aids" | "hearing_aids" | "vision_aids" | "hygiene_products" | "individual_assistant" | "sign_language_specialist" | "special_social_services" | "career_guidance" | "vocational_training" | "workplace_adaptation";
        IparPartDto: {
            part: components["schemas"]["IparPart"];
            measures: components["schemas"]["IparMeasure"][];
            /** Format: date */
            from?: string | null;
            /** Format: date */
            to?: string | null;
            note?: string | null;
        };
        /**
         * @description What looks wrong and a person has confirmed.
         * @enum {string}
         */
        RegistrationWarning: "category_legacy" | "overlaps";
        RegistrationDto: {
            /** @description `mse` only. */
            category?: components["schemas"]["MseCategory"] | null;
            /** @description `mse` only: for how long it was given. */
            term?: components["schemas"]["MseTerm"] | null;
            number?: string | null;
            /** @description The commission or office. */
            issuer?: string | null;
            /** Format: date */
            issuedOn?: string | null;
            /**
             * Format: date
             * @description The last day.
             */
            validTo?: string | null;
            /** @description `pmpc` only. */
            programme?: components["schemas"]["PmpcProgramme"] | null;
            /** @description `pmpc` only. */
            supports?: components["schemas"]["PmpcSupport"][];
            /** @description In words, as far as it helps to act. */
            conclusion?: string | null;
            /** @description `ipar` only: each part once. */
            parts?: components["schemas"]["IparPartDto"][];
            /** @description Restricted: never in an answer but that of its own route. */
            icdCode?: string | null;
            /** @description Restricted, as the code. */
            diagnosis?: string | null;
            /** @description What looks wrong and a person has confirmed. */
            confirmedWarnings?: components["schemas"]["RegistrationWarning"][];
            kind: components["schemas"]["RegistrationKind"];
            /** Format: date */
            validFrom: string;
        };
        NewChildDto: {
            familyName?: string | null;
            givenName: string;
            patronymic?: string | null;
            /** Format: date */
            bornOn: string;
            sex: components["schemas"]["Sex"];
            /** @description May be absent: undocumented children have none. */
            iin?: string | null;
            locationId: string;
            settlement?: string | null;
            locality: components["schemas"]["Locality"];
            address?: string | null;
            languages?: components["schemas"]["SpokenLanguage"][];
            /** @description What helps. Never a diagnosis. */
            supportNotes?: string | null;
            registrations?: components["schemas"]["RegistrationDto"][];
        };
        /** @enum {string} */
        GoneReason: "moved" | "deceased";
        NewPersonDto: {
            /**
             * Format: date
             * @description First day of speaking for the child.
             */
            representsFrom?: string | null;
            /**
             * Format: date
             * @description Last day of speaking for the child.
             */
            representsTo?: string | null;
            /** @description The decision that says so. */
            representsBy?: string | null;
            phone?: string | null;
            language?: components["schemas"]["SpokenLanguage"] | null;
            /** @description Why not is among the protection notes. */
            contact?: components["schemas"]["ContactRule"];
            callFrom?: string | null;
            callTo?: string | null;
            channel?: components["schemas"]["ContactChannel"] | null;
            gone?: components["schemas"]["GoneReason"] | null;
            /** Format: date */
            goneOn?: string | null;
            /** @description `null`: not known. */
            livesWithChild?: boolean | null;
            note?: string | null;
            name: string;
            relation: components["schemas"]["Relation"];
            /** @description Decides for the child: a parent, or who is appointed. */
            legalRepresentative: boolean;
            /**
             * Format: uuid
             * @description The same human being in the file of a sibling within reach: kept in step from then on.
             */
            sameAsPersonId?: string;
        };
        /**
         * @description Needed from 6 years on, from 12 in writing; from 15 only where the young person is not able to answer.
         * @enum {string}
         */
        AssentAnswer: "oral" | "written" | "not_able" | "declined";
        /**
         * @description Consent of a young person: whether a caregiver was told.
         * @enum {string}
         */
        CaregiverPart: "involved" | "not_safe" | "not_reached";
        /** @enum {string} */
        ConsentMode: "written" | "oral" | "e_sign";
        RegistrationConsentDto: {
            /** @description Needed from 6 years on, from 12 in writing; from 15 only where the young person is not able to answer. */
            assent?: components["schemas"]["AssentAnswer"] | null;
            /** @description `not_able`: how that was found. */
            assentNote?: string | null;
            /** @description Consent of a young person: whether a caregiver was told. */
            caregiver?: components["schemas"]["CaregiverPart"] | null;
            mode: components["schemas"]["ConsentMode"];
            language: components["schemas"]["SpokenLanguage"];
            /** Format: date */
            givenOn: string;
            /**
             * Format: date
             * @description The last day. What a representative agrees to ends on the eighteenth birthday at the latest.
             */
            expiresOn?: string | null;
            witness?: string | null;
            note?: string | null;
            /** @description Place in `people`; `null` for a young person of 15 or more. */
            personIndex: number | null;
        };
        /**
         * @description Differences that a person has confirmed.
         * @enum {string}
         */
        IinWarning: "iin_birth_date_differs" | "iin_sex_differs";
        RegisterCaseDto: {
            child: components["schemas"]["NewChildDto"];
            people: components["schemas"]["NewPersonDto"][];
            /** @description Absent: the child stays identified until the family has agreed. */
            consent?: components["schemas"]["RegistrationConsentDto"] | null;
            priority?: components["schemas"]["Priority"];
            /** @description How the child was found, what was said. */
            note?: string;
            /**
             * Format: uuid
             * @description For a manager of a region: the team.
             */
            teamId?: string;
            /**
             * Format: uuid
             * @description For a manager: a caseworker of the team.
             */
            caseworkerId?: string | null;
            /** @description Differences that a person has confirmed. */
            confirmedWarnings?: components["schemas"]["IinWarning"][];
        };
        /** @enum {string} */
        CaseSort: "updatedAt" | "-updatedAt" | "dueOn" | "-dueOn" | "name" | "-name" | "openedOn" | "-openedOn" | "priority" | "-priority";
        /** @enum {string} */
        CaseTurnFilter: "caseworker" | "manager" | "others";
        /** @enum {string} */
        AgeBand: "0-1" | "2-4" | "5-9" | "10-14" | "15-17";
        CaseChildDto: {
            /** Format: uuid */
            id: string;
            familyName: string | null;
            givenName: string;
            patronymic: string | null;
            /** Format: date */
            bornOn: string;
            sex: components["schemas"]["Sex"];
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
        };
        /** @enum {string} */
        CaseTurn: "caseworker" | "manager" | "others" | "nobody";
        NextTaskDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TaskKind"];
            title: string | null;
            /** Format: date */
            dueOn: string;
            dueAt: string | null;
            /** Format: uuid */
            referralId: string | null;
        };
        CaseReferralDto: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ReferralStatus"];
            kind: components["schemas"]["ServiceKind"];
        };
        CaseListItemDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["CaseStatus"];
            priority: components["schemas"]["Priority"];
            child: components["schemas"]["CaseChildDto"];
            caseworker: components["schemas"]["PersonRefDto"] | null;
            team: components["schemas"]["PersonRefDto"];
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            lastContactOn: string | null;
            turn: components["schemas"]["CaseTurn"];
            nextTask: components["schemas"]["NextTaskDto"] | null;
            referrals: components["schemas"]["CaseReferralDto"][];
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        CaseListDto: {
            items: components["schemas"]["CaseListItemDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        CaseSearchDto: {
            limit?: number;
            /** @description `nextCursor` of the page before. */
            cursor?: string;
            /** @description Name in any script, with typos; number; IIN. */
            q?: string;
            sort?: components["schemas"]["CaseSort"];
            status?: components["schemas"]["CaseStatus"][];
            priority?: components["schemas"]["Priority"][];
            turn?: components["schemas"]["CaseTurnFilter"][];
            ageBand?: components["schemas"]["AgeBand"][];
            locality?: components["schemas"]["Locality"][];
            difficulty?: components["schemas"]["DifficultyDomain"][];
            referralStatus?: components["schemas"]["ReferralStatus"][];
            referralKind?: components["schemas"]["ServiceKind"][];
            /** @description A district, or a region with all its districts. */
            locationId?: string;
            /** Format: uuid */
            caseworkerId?: string;
            /** Format: uuid */
            teamId?: string;
            overdue?: boolean;
            open?: boolean;
            noServiceStarted?: boolean;
            /** Format: date */
            openedFrom?: string;
            /** Format: date */
            openedTo?: string;
        };
        CaseSummaryDto: {
            open: number;
            caseworker: number;
            manager: number;
            others: number;
            onHold: number;
            closed: number;
            high: number;
            medium: number;
            low: number;
            /** @description How many cases one caseworker should have. */
            target: number;
        };
        UpdateCaseDto: {
            priority?: components["schemas"]["Priority"];
            /** @description Why the priority changes. */
            note?: string;
            /**
             * Format: uuid
             * @description A caseworker of the team; for its manager.
             */
            caseworkerId?: string | null;
        };
        PrioritySuggestionDto: {
            priority: components["schemas"]["Priority"];
            reasons: components["schemas"]["PriorityReason"][];
            /** Format: uuid */
            assessmentId: string;
            /** Format: date */
            assessedOn: string;
            /** @description Harm to the child is suspected: nothing but high is taken. */
            onlyHigh: boolean;
        };
        PriorityMoveDto: {
            /** @description With this priority. */
            priority: components["schemas"]["Priority"];
            /** Format: uuid */
            taskId: string;
            kind: components["schemas"]["TaskKind"];
            title: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        PriorityChangeDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRefDto"] | null;
            from: components["schemas"]["Priority"];
            to: components["schemas"]["Priority"];
            /** @description What was suggested then. */
            suggested: components["schemas"]["Priority"] | null;
            note: string | null;
        };
        CasePriorityDto: {
            priority: components["schemas"]["Priority"];
            suggestion: components["schemas"]["PrioritySuggestionDto"] | null;
            moves: components["schemas"]["PriorityMoveDto"][];
            /** @description The latest changes, newest first. */
            changes: components["schemas"]["PriorityChangeDto"][];
        };
        /** @enum {string} */
        CaseAction: "register" | "assess" | "plan" | "activate" | "hold" | "extend_hold" | "resume" | "request_closure" | "return_closure" | "close" | "reopen" | "request_transfer" | "accept_transfer" | "reject_transfer" | "withdraw_transfer";
        ActOnCaseDto: {
            /** @description Why; needed for hold, closing, returning, reopening, transferring. */
            note?: string;
            /** @description `request_closure`. */
            closureReason?: components["schemas"]["ClosureReason"];
            /** @description `request_closure`: what the child says. */
            childView?: string;
            /** @description `request_closure`: what the caregiver says. */
            caregiverView?: string;
            /** @description `request_closure`: why the child was not heard, where `childView` is missing. */
            childViewAbsence?: components["schemas"]["ChildViewAbsence"];
            /** @description `request_closure`: why the caregiver was not heard, where `caregiverView` is missing. */
            caregiverViewAbsence?: components["schemas"]["CaregiverViewAbsence"];
            /** @description `request_closure`: whether the family was asked what it thinks of the work. */
            feedback?: components["schemas"]["ClosureFeedback"];
            /** @description `request_closure`: why it could not be asked, with `not_possible`. */
            feedbackObstacle?: components["schemas"]["FeedbackObstacle"];
            /** @description `request_closure`: what the family thinks of the work, with `offered`. */
            feedbackNote?: string;
            action: components["schemas"]["CaseAction"];
            /**
             * Format: date
             * @description `hold`, `extend_hold`: when somebody looks again; from tomorrow to half a year from now.
             */
            until?: string;
            /**
             * Format: uuid
             * @description `request_transfer`: the team that is asked.
             */
            teamId?: string;
            /**
             * Format: uuid
             * @description `accept_transfer`: the caseworker who takes over. `reopen`: needed where the one before has left.
             */
            caseworkerId?: string;
        };
        /** @enum {string} */
        ChildSort: "name" | "-name" | "bornOn" | "-bornOn";
        ChildListItemDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            familyName: string | null;
            givenName: string;
            patronymic: string | null;
            /** Format: date */
            bornOn: string;
            sex: components["schemas"]["Sex"];
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
        };
        ChildListDto: {
            items: components["schemas"]["ChildListItemDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        MatchQueryDto: {
            familyName?: string | null;
            givenName?: string | null;
            patronymic?: string | null;
            /** Format: date */
            bornOn?: string | null;
            iin?: string | null;
            locationId?: string | null;
        };
        /** @enum {string} */
        MatchReason: "same_iin" | "same_name" | "similar_name" | "swapped_name" | "same_birth_date" | "swapped_birth_date" | "near_birth_date" | "same_place";
        MatchContactDto: {
            team: string;
            /** @description Who manages the team, or its region. */
            manager: string | null;
            /** @description Work phone of the manager. */
            phone: string | null;
        };
        ChildMatchDto: {
            /** @description 0 to 1. */
            score: number | null;
            reasons: components["schemas"]["MatchReason"][];
            withinReach: boolean;
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            childId: string | null;
            number: string | null;
            name: string | null;
            /** Format: date */
            bornOn: string | null;
            contact: components["schemas"]["MatchContactDto"] | null;
        };
        ChildMatchListDto: {
            items: components["schemas"]["ChildMatchDto"][];
        };
        ChildRegistrationDto: {
            kind: components["schemas"]["RegistrationKind"];
            category: components["schemas"]["MseCategory"] | null;
            number: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        ChildDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            familyName: string | null;
            givenName: string;
            patronymic: string | null;
            /** Format: date */
            bornOn: string;
            sex: components["schemas"]["Sex"];
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
            /** @description Masked: the first four and the last four digits. */
            iinMasked: string | null;
            address: string | null;
            languages: components["schemas"]["SpokenLanguage"][];
            supportNotes: string | null;
            registrations: components["schemas"]["ChildRegistrationDto"][];
            version: number;
        };
        UpdateChildDto: {
            familyName?: string | null;
            givenName?: string;
            patronymic?: string | null;
            /** Format: date */
            bornOn?: string;
            sex?: components["schemas"]["Sex"];
            /** @description Left out: stays as it is. */
            iin?: string | null;
            locationId?: string;
            settlement?: string | null;
            locality?: components["schemas"]["Locality"];
            address?: string | null;
            languages?: components["schemas"]["SpokenLanguage"][];
            supportNotes?: string | null;
            /** @description Differences that a person has confirmed. */
            confirmedWarnings?: components["schemas"]["IinWarning"][];
        };
        AskerDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MatchQuestionsDto: {
            user: components["schemas"]["AskerDto"];
            /** Format: date */
            on: string;
            asked: number;
            /** @description Above the limit, and not answered. */
            refused: number;
        };
        MatchQuestionListDto: {
            items: components["schemas"]["MatchQuestionsDto"][];
        };
        ConsentPartyDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @description `expired` from the day after its last.
         * @enum {string}
         */
        ConsentStatus: "requested" | "given" | "renewed" | "refused" | "withdrawn" | "revoked" | "expired" | "invalidated" | "unknown";
        /** @enum {string} */
        ConsentEndReason: "purpose_ended" | "organisation_unfit" | "not_entitled" | "not_informed" | "entered_in_error" | "other";
        /** @enum {string} */
        SharedField: "child_short_name" | "age" | "place" | "guardian_contact" | "languages" | "difficulties" | "support_notes" | "registrations" | "goal";
        SharedUnderConsentDto: {
            /** Format: uuid */
            referralId: string;
            number: string;
            status: components["schemas"]["ReferralStatus"];
            /** Format: date-time */
            sentAt: string;
            fields: components["schemas"]["SharedField"][];
            documents: components["schemas"]["DocumentKind"][];
            /** @description The organisation reads it today. */
            readable: boolean;
        };
        ConsentDto: {
            /** Format: uuid */
            id: string;
            purpose: components["schemas"]["ConsentPurpose"];
            organisation: components["schemas"]["ConsentPartyDto"] | null;
            /** @description `expired` from the day after its last. */
            status: components["schemas"]["ConsentStatus"];
            /** Format: uuid */
            personId: string | null;
            givenBy: string;
            mode: components["schemas"]["ConsentMode"];
            language: components["schemas"]["SpokenLanguage"];
            /** Format: date */
            givenOn: string;
            /** Format: date */
            expiresOn: string | null;
            assent: components["schemas"]["AssentAnswer"] | null;
            assentNote: string | null;
            caregiver: components["schemas"]["CaregiverPart"] | null;
            witness: string | null;
            note: string | null;
            /**
             * Format: uuid
             * @description The record that this one continues.
             */
            renewsId: string | null;
            /**
             * Format: uuid
             * @description The record that continues this one.
             */
            renewedById: string | null;
            /** Format: date */
            withdrawnOn: string | null;
            withdrawnNote: string | null;
            /** Format: date */
            endedOn: string | null;
            endReason: components["schemas"]["ConsentEndReason"] | null;
            endNote: string | null;
            /** @description `sharing`: what this organisation has been told. */
            shared: components["schemas"]["SharedUnderConsentDto"][];
            recordedBy: components["schemas"]["ConsentPartyDto"];
            /** Format: date-time */
            recordedAt: string;
            version: number;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        /** @enum {string} */
        OverridePurpose: "registration" | "sharing";
        /** @enum {string} */
        OverrideReason: "imminent_risk" | "legal_duty";
        ConsentOverrideDto: {
            /** Format: uuid */
            id: string;
            purpose: components["schemas"]["OverridePurpose"];
            organisation: components["schemas"]["ConsentPartyDto"] | null;
            reason: components["schemas"]["OverrideReason"];
            note: string;
            manager: components["schemas"]["ConsentPartyDto"];
            /** Format: date */
            validUntil: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description It stands today. */
            stands: boolean;
            /** @description This person may end it. */
            mayEnd: boolean;
            /** @description What was sent on its ground. */
            shared: components["schemas"]["SharedUnderConsentDto"][];
            /** Format: date-time */
            createdAt: string;
        };
        ConsentListDto: {
            items: components["schemas"]["ConsentDto"][];
            /** @description Where a manager stood in for the family, newest first. */
            overrides: components["schemas"]["ConsentOverrideDto"][];
            /** @description This person may stand in for the family. */
            mayOverride: boolean;
        };
        /**
         * @description `given` when left out.
         * @enum {string}
         */
        ConsentBeginning: "requested" | "given" | "refused" | "unknown";
        NewConsentDto: {
            /** @description Needed from 6 years on, from 12 in writing; from 15 only where the young person is not able to answer. */
            assent?: components["schemas"]["AssentAnswer"] | null;
            /** @description `not_able`: how that was found. */
            assentNote?: string | null;
            /** @description Consent of a young person: whether a caregiver was told. */
            caregiver?: components["schemas"]["CaregiverPart"] | null;
            mode: components["schemas"]["ConsentMode"];
            language: components["schemas"]["SpokenLanguage"];
            /** Format: date */
            givenOn: string;
            /**
             * Format: date
             * @description The last day. What a representative agrees to ends on the eighteenth birthday at the latest.
             */
            expiresOn?: string | null;
            witness?: string | null;
            note?: string | null;
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description `given` when left out. */
            status?: components["schemas"]["ConsentBeginning"];
            /**
             * Format: uuid
             * @description `sharing`: with whom.
             */
            organisationId?: string | null;
            /**
             * Format: uuid
             * @description A legal representative; `null` for the consent of a young person of 15 or more.
             */
            personId: string | null;
        };
        /** @enum {string} */
        ConsentStep: "give" | "refuse" | "withdraw" | "renew" | "revoke" | "invalidate";
        ActOnConsentDto: {
            /** @description Needed from 6 years on, from 12 in writing; from 15 only where the young person is not able to answer. */
            assent?: components["schemas"]["AssentAnswer"] | null;
            /** @description `not_able`: how that was found. */
            assentNote?: string | null;
            /** @description Consent of a young person: whether a caregiver was told. */
            caregiver?: components["schemas"]["CaregiverPart"] | null;
            action: components["schemas"]["ConsentStep"];
            /**
             * Format: date
             * @description The day of the answer; today when left out.
             */
            on?: string;
            /** @description What the family says; why the office ends it. */
            note?: string;
            /** @description `revoke`, `invalidate`: why. */
            reason?: components["schemas"]["ConsentEndReason"];
            /**
             * Format: uuid
             * @description `give`, `renew`: who answers; as before when left out.
             */
            personId?: string | null;
            mode?: components["schemas"]["ConsentMode"];
            language?: components["schemas"]["SpokenLanguage"];
            /** Format: date */
            expiresOn?: string | null;
            witness?: string | null;
        };
        NewConsentOverrideDto: {
            purpose: components["schemas"]["OverridePurpose"];
            /**
             * Format: uuid
             * @description `sharing`: with whom.
             */
            organisationId?: string | null;
            reason: components["schemas"]["OverrideReason"];
            /** @description What happened, in words. */
            note: string;
            /**
             * Format: date
             * @description The last day; 30 days from today at most.
             */
            validUntil: string;
        };
        GivenDocumentDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            givenName: string;
            familyName: string | null;
            /** @description Who sent it. */
            givenBy: string | null;
            /** Format: date-time */
            givenAt: string;
        };
        GivenDocumentListDto: {
            items: components["schemas"]["GivenDocumentDto"][];
        };
        /** @enum {string} */
        DocumentStatus: "current" | "replaced" | "withdrawn" | "entered_in_error";
        /** @enum {string} */
        DocumentEndReason: "wrong_child" | "wrong_document" | "unreadable" | "family_request" | "other";
        /**
         * @description Of a document that reveals a diagnosis: each opening is on record under this layer.
         * @enum {string}
         */
        RestrictedLayer: "screening_answers" | "diagnosis" | "protection_notes";
        DocumentPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DocumentGiverDto: {
            /** Format: uuid */
            id: string;
            name: string;
            relation: components["schemas"]["Relation"];
        };
        /** @enum {string} */
        DocumentFormat: "pdf" | "jpeg" | "png" | "docx";
        DocumentFileDto: {
            /** Format: uuid */
            id: string;
            format: components["schemas"]["DocumentFormat"];
            bytes: number;
            width: number | null;
            height: number | null;
            /** @description A picture has one. Of a document that reveals a diagnosis it is not handed out. */
            hasThumbnail: boolean;
        };
        DocumentReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            organisationName: string | null;
        };
        DocumentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            kind: components["schemas"]["DocumentKind"];
            status: components["schemas"]["DocumentStatus"];
            statusReason: components["schemas"]["DocumentEndReason"] | null;
            /** @description Of a document that reveals a diagnosis: each opening is on record under this layer. */
            layer: components["schemas"]["RestrictedLayer"] | null;
            title: string | null;
            number: string | null;
            issuer: string | null;
            /** Format: date */
            issuedOn: string | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            /** Format: date */
            seenOn: string | null;
            seenBy: components["schemas"]["DocumentPersonDto"] | null;
            givenBy: components["schemas"]["DocumentGiverDto"] | null;
            /** @description The family uploaded it from its own page. */
            byFamily: boolean;
            /** @description Null for what is only recorded. */
            file: components["schemas"]["DocumentFileDto"] | null;
            referrals: components["schemas"]["DocumentReferralDto"][];
            /** Format: uuid */
            replacesId: string | null;
            /** Format: uuid */
            replacedById: string | null;
            author: components["schemas"]["DocumentPersonDto"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        DocumentListDto: {
            items: components["schemas"]["DocumentDto"][];
        };
        CreateDocumentDto: {
            kind: components["schemas"]["DocumentKind"];
            title?: string | null;
            number?: string | null;
            issuer?: string | null;
            /** Format: date */
            issuedOn?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            /**
             * Format: date
             * @description When an identity document was shown.
             */
            seenOn?: string | null;
            /**
             * Format: uuid
             * @description Who gave it: somebody around the child.
             */
            givenById?: string | null;
            /**
             * Format: uuid
             * @description Content that was uploaded before; none for what was only seen.
             */
            fileId?: string;
            /**
             * Format: uuid
             * @description The older one whose place it takes.
             */
            replacesId?: string;
        };
        UpdateDocumentDto: {
            kind?: components["schemas"]["DocumentKind"];
            title?: string | null;
            number?: string | null;
            issuer?: string | null;
            /** Format: date */
            issuedOn?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            /**
             * Format: date
             * @description When an identity document was shown.
             */
            seenOn?: string | null;
            /**
             * Format: uuid
             * @description Who gave it: somebody around the child.
             */
            givenById?: string | null;
        };
        /** @enum {string} */
        DocumentEndAction: "withdraw" | "mark_in_error";
        ActOnDocumentDto: {
            action: components["schemas"]["DocumentEndAction"];
            reason: components["schemas"]["DocumentEndReason"];
            note?: string;
        };
        FamilyDocumentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            childId: string;
            kind: components["schemas"]["DocumentKind"];
            /**
             * Format: date
             * @description When it was given or shown.
             */
            givenOn: string;
            /** @description It was only shown: no copy is kept. */
            seenOnly: boolean;
            /** Format: date */
            validTo: string | null;
            /** @description It was sent from the page of the family. */
            byFamily: boolean;
        };
        FamilyDocumentListDto: {
            items: components["schemas"]["FamilyDocumentDto"][];
        };
        DraftAboutDto: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            givenName: string;
            familyName: string | null;
        };
        UnfinishedDto: {
            /** @description The form and what it is about. */
            key: string;
            place: string;
            /** Format: date-time */
            updatedAt: string;
            about: components["schemas"]["DraftAboutDto"] | null;
            referralNumber: string | null;
        };
        UnfinishedListDto: {
            items: components["schemas"]["UnfinishedDto"][];
        };
        DraftDto: {
            /** @description Whatever the form holds, at most 64 kB; given back as it came. */
            value: {
                [key: string]: unknown;
            } | string | unknown[];
            writer: string;
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        DraftOverDto: {
            writer: string;
            sequence: number;
        };
        FoundDraftDto: {
            /** @description `null`: nothing was left unfinished. */
            draft: components["schemas"]["DraftDto"] | null;
            /** @description What tabs have set aside because they found another draft there. */
            aside: components["schemas"]["DraftDto"][];
            /** @description Who sent or threw away what was there, and by which request: its words are not unfinished. */
            over: components["schemas"]["DraftOverDto"] | null;
        };
        KeepDraftDto: {
            /** @description Whatever the form holds, at most 64 kB; given back as it came. */
            value: {
                [key: string]: unknown;
            } | string | unknown[];
            writer: string;
            /** @description Grows with every request of one writer: what was sent earlier and comes later changes nothing. */
            sequence: number;
            /** @description The version that was seen last; 0 if there was none. */
            seen: number;
            place: string;
            /**
             * Format: uuid
             * @description Whose words these are: a page that is left open after somebody else signed in keeps nothing.
             */
            owner?: string;
            /** Format: uuid */
            caseId?: string | null;
            /** Format: uuid */
            referralId?: string | null;
            /** @description Set aside by this writer beside the draft, which stays as it is: nobody has chosen yet. */
            aside?: boolean;
        };
        KeptDraftDto: {
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        HistorySubject: "case" | "child" | "person" | "consent" | "assessment" | "plan" | "referral" | "task" | "note" | "screening" | "registration" | "document" | "help_request" | "merge";
        ChangedByDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CaseChangeDto: {
            /** @description The same change has the same mark in every answer. */
            id: string;
            subject: components["schemas"]["HistorySubject"];
            /** Format: uuid */
            subjectId: string;
            action: string;
            /** Format: date-time */
            at: string;
            /** @description `null`: the system itself. */
            by: components["schemas"]["ChangedByDto"] | null;
        };
        CaseChangesDto: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["CaseChangeDto"][];
        };
        GiveFamilyAccessDto: {
            /** @description Needed from 6 years on, from 12 in writing; from 15 only where the young person is not able to answer. */
            assent?: components["schemas"]["AssentAnswer"] | null;
            /** @description `not_able`: how that was found. */
            assentNote?: string | null;
            /** @description Consent of a young person: whether a caregiver was told. */
            caregiver?: components["schemas"]["CaregiverPart"] | null;
            /**
             * Format: email
             * @description With what the person will sign in.
             */
            email: string;
            language: components["schemas"]["Language"];
            /** @description How the person agreed just now; needed unless consent to the family page stands already. */
            consentMode?: components["schemas"]["ConsentMode"];
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
            relation: components["schemas"]["Relation"];
            legalRepresentative: boolean;
            /** Format: date */
            representsFrom: string | null;
            /** Format: date */
            representsTo: string | null;
            representsBy: string | null;
            /** @description Speaks for the child today. */
            represents: boolean;
            /** @description Null where it must not be called, though one is recorded: see `numberHidden`. */
            phone: string | null;
            /** @description A number is recorded and not shown; `/api/people/{id}/number` opens it with a reason. */
            numberHidden: boolean;
            contact: components["schemas"]["ContactRule"];
            /** @description The number may be called. If not, it stands nowhere as something to press. */
            callable: boolean;
            callFrom: string | null;
            callTo: string | null;
            channel: components["schemas"]["ContactChannel"] | null;
            language: components["schemas"]["SpokenLanguage"] | null;
            gone: components["schemas"]["GoneReason"] | null;
            /** Format: date */
            goneOn: string | null;
            livesWithChild: boolean | null;
            note: string | null;
            /** @description Has an account and sees the family page. */
            hasAccount: boolean;
            version: number;
        };
        FamilyAccessDto: {
            person: components["schemas"]["PersonDto"];
            /** @description null when the account existed before. */
            temporaryPassword: string | null;
        };
        PersonListDto: {
            items: components["schemas"]["PersonDto"][];
        };
        UpdatePersonDto: {
            /**
             * Format: date
             * @description First day of speaking for the child.
             */
            representsFrom?: string | null;
            /**
             * Format: date
             * @description Last day of speaking for the child.
             */
            representsTo?: string | null;
            /** @description The decision that says so. */
            representsBy?: string | null;
            phone?: string | null;
            language?: components["schemas"]["SpokenLanguage"] | null;
            /** @description Why not is among the protection notes. */
            contact?: components["schemas"]["ContactRule"];
            callFrom?: string | null;
            callTo?: string | null;
            channel?: components["schemas"]["ContactChannel"] | null;
            gone?: components["schemas"]["GoneReason"] | null;
            /** Format: date */
            goneOn?: string | null;
            /** @description `null`: not known. */
            livesWithChild?: boolean | null;
            note?: string | null;
            name?: string;
            relation?: components["schemas"]["Relation"];
            legalRepresentative?: boolean;
        };
        /** @enum {string} */
        NumberReason: "who_called" | "correct_record" | "danger" | "legal_duty" | "agreed_with_family";
        OpenNumberDto: {
            reason: components["schemas"]["NumberReason"];
        };
        NumberDto: {
            phone: string;
        };
        /** @enum {string} */
        LocationKind: "region" | "city_of_republican_significance" | "city" | "district";
        LocationDto: {
            id: string;
            /** @description The region of a district or city. */
            parentId: string | null;
            kind: components["schemas"]["LocationKind"];
            name: components["schemas"]["NameDto"];
        };
        HelplinesDto: {
            police: string;
            emergency: string;
            children: string;
        };
        /** @enum {string} */
        TimeUnit: "hours" | "days" | "working_days" | "months";
        CallWithinDto: {
            amount: number;
            unit: components["schemas"]["TimeUnit"];
        };
        HelpPlacesDto: {
            places: components["schemas"]["LocationDto"][];
            helplines: components["schemas"]["HelplinesDto"];
            callWithin: components["schemas"]["CallWithinDto"];
        };
        PuzzleDto: {
            token: string;
            /** @description So many zero bits SHA-256 of `token:answer` begins with. */
            bits: number;
        };
        /** @enum {string} */
        Asker: "parent" | "relative" | "professional" | "self";
        /** @enum {string} */
        ReplyChannel: "call" | "sms" | "visit";
        /** @enum {string} */
        ReplyTime: "any" | "morning" | "afternoon" | "evening";
        NewHelpRequestDto: {
            asker: components["schemas"]["Asker"];
            /** @description What the family notices. */
            concern?: string;
            /** @description The child is not safe now. */
            inDanger: boolean;
            /** Format: date */
            bornOn?: string;
            /** @description Completed years, where the day is not told. */
            ageYears?: number;
            answers?: {
                [key: string]: number;
            };
            locationId: string;
            childName?: string;
            askerName?: string;
            phone: string;
            channel: components["schemas"]["ReplyChannel"];
            replyTime: components["schemas"]["ReplyTime"];
            /** @description For a visit. */
            address?: string;
            language: components["schemas"]["Language"];
            /** @description May be contacted about this; without it nothing is kept. */
            mayContact: boolean;
            puzzle: string;
            puzzleAnswer: string;
            /** @description People do not see this field: leave it out. */
            website?: string;
        };
        HelpRequestReceiptDto: {
            /** @description To ask for the status with: digits, said in groups of three. */
            code: string;
            /**
             * Format: date
             * @description By when somebody calls.
             */
            callBy: string;
        };
        HelpStatusQueryDto: {
            /** @description As somebody types it: spaces and hyphens do not count. */
            code: string;
        };
        /** @enum {string} */
        HelpRequestNews: "received" | "somebody_will_call" | "we_called" | "in_work" | "closed";
        HelpStatusDto: {
            news: components["schemas"]["HelpRequestNews"];
            /**
             * Format: date
             * @description By when somebody calls, as long as nobody has.
             */
            callBy: string | null;
        };
        /** @enum {string} */
        HelpRequestView: "open" | "ended" | "all";
        /** @enum {string} */
        HelpRequestStatus: "received" | "taken" | "reached" | "linked" | "closed" | "discarded";
        /** @enum {string} */
        HelpRequestWords: "here" | "on_opening" | "withheld" | "wiped";
        HelpRequestCaseworkerDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        HelpRequestEndReason: "not_reached" | "not_a_child_matter" | "no_help_wanted" | "spam";
        HelpRequestDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            code: string;
            status: components["schemas"]["HelpRequestStatus"];
            asker: components["schemas"]["Asker"];
            words: components["schemas"]["HelpRequestWords"];
            concern: string | null;
            inDanger: boolean;
            childName: string;
            /** Format: date */
            bornOn: string;
            /** @description The age was told, not the day. */
            bornApproximate: boolean;
            locationId: string;
            askerName: string | null;
            phone: string | null;
            channel: components["schemas"]["ReplyChannel"];
            replyTime: components["schemas"]["ReplyTime"];
            address: string | null;
            language: components["schemas"]["Language"];
            answerCount: number;
            attempts: number;
            /** Format: date */
            dueOn: string;
            caseworker: components["schemas"]["HelpRequestCaseworkerDto"] | null;
            /** Format: uuid */
            teamId: string;
            endReason: components["schemas"]["HelpRequestEndReason"] | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        HelpRequestListDto: {
            items: components["schemas"]["HelpRequestDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        HelpRequestSummaryDto: {
            open: number;
            /** @description Came in a flood, and nobody has looked yet. */
            unverified: number;
        };
        ChosenRequestsDto: {
            ids: string[];
        };
        DoneRequestsDto: {
            /** @description Those with which it was done; the others were not there for it any more. */
            ids: string[];
        };
        UnverifiedRequestDto: {
            /** Format: uuid */
            id: string;
            code: string;
            asker: components["schemas"]["Asker"];
            concern: string | null;
            inDanger: boolean;
            childName: string | null;
            /** Format: date */
            bornOn: string;
            /** @description The age was told, not the day. */
            bornApproximate: boolean;
            locationId: string;
            askerName: string | null;
            phone: string;
            language: components["schemas"]["Language"];
            /** @description Requests that had come from the same place that day. */
            sentBefore: number;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            createdAt: string;
        };
        UnverifiedRequestListDto: {
            items: components["schemas"]["UnverifiedRequestDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        /**
         * @description By which form; `null` without answers.
         * @enum {string}
         */
        Instrument: "cfm_2_4" | "cfm_5_17" | "wg_ss";
        HelpRequestAnswersDto: {
            /** @description By which form; `null` without answers. */
            instrument: components["schemas"]["Instrument"] | null;
            answers?: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        HelpRequestAction: "take" | "assign" | "attempt" | "reach" | "link" | "close" | "discard" | "restore";
        ActOnHelpRequestDto: {
            action: components["schemas"]["HelpRequestAction"];
            /**
             * Format: uuid
             * @description `assign`: a caseworker of the team.
             */
            caseworkerId?: string;
            /** @description `reach`: who was spoken to; nobody else where the young person asked for herself. */
            relation?: components["schemas"]["Relation"];
            /**
             * Format: uuid
             * @description `link`: the case that the child has already.
             */
            intoCaseId?: string;
            /** @description `close`. */
            reason?: components["schemas"]["HelpRequestEndReason"];
        };
        /** @enum {string} */
        HiddenChildSort: "since" | "-since";
        HiddenChildPersonDto: {
            /** Format: uuid */
            id: string;
            familyName: string | null;
            givenName: string;
            patronymic: string | null;
            /** Format: date */
            bornOn: string;
            sex: string;
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
        };
        HiddenNameDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        HiddenReferralDto: {
            /** Format: uuid */
            id: string;
            serviceId: string;
            status: components["schemas"]["ReferralStatus"];
        };
        HiddenChildDto: {
            /**
             * Format: uuid
             * @description The case.
             */
            id: string;
            number: string;
            priority: components["schemas"]["Priority"];
            child: components["schemas"]["HiddenChildPersonDto"];
            caseworker: components["schemas"]["HiddenNameDto"] | null;
            team: components["schemas"]["HiddenNameDto"];
            /**
             * Format: date
             * @description Day of the screening that found the difficulties.
             */
            since: string;
            difficulties: components["schemas"]["DifficultyDomain"][];
            referral: components["schemas"]["HiddenReferralDto"] | null;
        };
        HiddenChildPageDto: {
            items: components["schemas"]["HiddenChildDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        /** @enum {string} */
        PlanStatus: "draft" | "submitted" | "approved" | "returned" | "superseded";
        PlanChildDto: {
            familyName: string | null;
            givenName: string;
            /** Format: date */
            bornOn: string;
        };
        PlanPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlanListItemDto: {
            /** Format: uuid */
            id: string;
            edition: number;
            status: components["schemas"]["PlanStatus"];
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            child: components["schemas"]["PlanChildDto"];
            author: components["schemas"]["PlanPersonDto"];
            /** @description Written into or submitted by the person who asks; somebody else approves it. */
            isAuthor: boolean;
            /** @description It changes an edition that was approved. */
            isChange: boolean;
            /** Format: date-time */
            submittedAt: string | null;
            goalCount: number;
            version: number;
        };
        PlanPageDto: {
            items: components["schemas"]["PlanListItemDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        GoalNeedDto: {
            area: components["schemas"]["NeedArea"];
            level: components["schemas"]["NeedLevel"] | null;
            note: string | null;
        };
        UndertakingDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The same in every edition.
             */
            key: string;
            title: string;
            responsible: components["schemas"]["Responsible"];
            responsibleName: string | null;
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            organisationId: string | null;
            /**
             * Format: date
             * @description As it was agreed.
             */
            dueOn: string;
            /**
             * Format: date
             * @description As it stands now: it may have been moved.
             */
            nowDueOn: string;
            status: components["schemas"]["UndertakingStatus"];
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: uuid
             * @description The task of the caseworker, moved and closed with it.
             */
            taskId: string | null;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        GoalReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: components["schemas"]["ServiceKind"];
            status: components["schemas"]["ReferralStatus"];
            service: components["schemas"]["NameDto"];
            organisation: string | null;
        };
        GoalProgressDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            author: string;
            from: components["schemas"]["GoalStatus"];
            to: components["schemas"]["GoalStatus"];
            reason: components["schemas"]["GoalReason"] | null;
            note: string | null;
        };
        GoalDto: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The same in every edition.
             */
            key: string;
            title: string;
            area: components["schemas"]["NeedArea"];
            /** Format: date */
            targetOn: string | null;
            needs: components["schemas"]["GoalNeedDto"][];
            undertakings: components["schemas"]["UndertakingDto"][];
            status: components["schemas"]["GoalStatus"];
            statusReason: components["schemas"]["GoalReason"] | null;
            /** Format: date-time */
            statusSince: string | null;
            /** @description Referrals that are for this goal. */
            referrals: components["schemas"]["GoalReferralDto"][];
            /** @description Newest first; only with the approved edition. */
            progress: components["schemas"]["GoalProgressDto"][];
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        PlanDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            edition: number;
            status: components["schemas"]["PlanStatus"];
            summary: string | null;
            /** Format: date */
            reviewOn: string | null;
            /**
             * Format: date
             * @description By when the time limit of the priority wants it looked at again.
             */
            reviewBy: string | null;
            /**
             * Format: uuid
             * @description The assessment whose needs the goals are about.
             */
            assessmentId: string | null;
            /** @description It changes an edition that was approved: what changes and why is asked for. */
            isChange: boolean;
            changeNote: string | null;
            goals: components["schemas"]["GoalDto"][];
            author: components["schemas"]["PlanPersonDto"];
            submittedBy: components["schemas"]["PlanPersonDto"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            decidedBy: components["schemas"]["PlanPersonDto"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            returnNote: string | null;
            version: number;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        PlanListDto: {
            items: components["schemas"]["PlanDto"][];
        };
        UndertakingInputDto: {
            /**
             * Format: uuid
             * @description Of an undertaking of this plan, or chosen for a new one.
             */
            id?: string;
            title: string;
            responsible: components["schemas"]["Responsible"];
            /**
             * Format: uuid
             * @description `family`: somebody around the child.
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description `organisation`: one of the directory.
             */
            organisationId?: string | null;
            /** @description Who, where neither the file nor the directory knows them. */
            responsibleName?: string | null;
            /** Format: date */
            dueOn: string;
        };
        GoalInputDto: {
            /**
             * Format: uuid
             * @description Of a goal of this plan, or chosen for a new one; a goal without it is new.
             */
            id?: string;
            /**
             * Format: uuid
             * @description `key` of the goal of an earlier edition that this one goes on with.
             */
            key?: string;
            title: string;
            area: components["schemas"]["NeedArea"];
            /** Format: date */
            targetOn?: string | null;
            /** @description Needs of the latest completed assessment that the goal is about. Left out: as it was. */
            needs?: components["schemas"]["NeedArea"][];
            /** @description Who does what, until when; replaces all. Left out: as it was. */
            undertakings?: components["schemas"]["UndertakingInputDto"][];
        };
        PlanInputDto: {
            summary?: string | null;
            /**
             * Format: date
             * @description When the plan is looked at again.
             */
            reviewOn?: string | null;
            /** @description What changes against the approved edition, and why; asked for when it is submitted. */
            changeNote?: string | null;
            /** @description Replaces all goals. Left out: a new edition begins with the goals of the approved one. */
            goals?: components["schemas"]["GoalInputDto"][];
        };
        /** @enum {string} */
        PlanAction: "submit" | "approve" | "return" | "supersede";
        ActOnPlanDto: {
            action: components["schemas"]["PlanAction"];
            /** @description `return`: what is to be corrected. */
            note?: string;
        };
        /** @enum {string} */
        GoalAction: "start" | "achieve" | "achieve_partly" | "miss" | "drop" | "resume";
        ActOnGoalDto: {
            action: components["schemas"]["GoalAction"];
            /** @description `miss` and `drop`: why. */
            reason?: components["schemas"]["GoalReason"];
            note?: string;
        };
        GoalNoteDto: {
            /** @description How it goes with the goal. */
            note: string;
        };
        /** @enum {string} */
        UndertakingAction: "complete" | "move" | "cancel" | "reopen";
        ActOnUndertakingDto: {
            action: components["schemas"]["UndertakingAction"];
            /**
             * Format: date
             * @description `move`: the new day.
             */
            dueOn?: string;
        };
        /** @enum {string} */
        PulseRespondent: "child" | "caregiver";
        /** @enum {string} */
        CaregiverWork: "as_wished" | "less_than_wished" | "cannot_because_of_care" | "not_sought";
        PulseDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: date */
            answeredOn: string;
            respondent: components["schemas"]["PulseRespondent"];
            personName: string | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            health: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            play: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            learning: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            safety: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            family: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            caregiverTime: number | null;
            caregiverWork: components["schemas"]["CaregiverWork"] | null;
            author: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        PulseListDto: {
            /** @description Newest first; without those entered in error. */
            items: components["schemas"]["PulseDto"][];
            /** @description Old enough to be asked by herself. */
            childAnswers: boolean;
        };
        NewPulseDto: {
            respondent: components["schemas"]["PulseRespondent"];
            /**
             * Format: uuid
             * @description `caregiver`: somebody around the child.
             */
            personId?: string | null;
            /**
             * Format: date
             * @description Today when left out.
             */
            answeredOn?: string;
            /** @description From 1, the saddest face, to 5, the happiest. */
            health?: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            play?: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            learning?: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            safety?: number | null;
            /** @description From 1, the saddest face, to 5, the happiest. */
            family?: number | null;
            /** @description `caregiver`: time for oneself. */
            caregiverTime?: number | null;
            /** @description `caregiver`: paid work. */
            caregiverWork?: components["schemas"]["CaregiverWork"] | null;
        };
        FamilyContactDto: {
            name: string;
            phone: string | null;
        };
        /** @enum {string} */
        FamilyClosureReason: "goals_met" | "aged_out_18" | "moved_out_of_area" | "family_withdrew" | "transferred_to_other_agency" | "lost_contact";
        FamilyClosingDto: {
            /** Format: date */
            on: string | null;
            reason: components["schemas"]["FamilyClosureReason"] | null;
        };
        FamilyChildDto: {
            /** Format: uuid */
            id: string;
            /** @description First name and initial. */
            name: string;
            givenName: string;
            caseworker: components["schemas"]["FamilyContactDto"] | null;
            /** @description The team that has the case. */
            team: string;
            /** @description The work with this child is over. */
            closed: boolean;
            closing: components["schemas"]["FamilyClosingDto"] | null;
        };
        FamilyChildListDto: {
            items: components["schemas"]["FamilyChildDto"][];
        };
        InLanguagesDto: {
            kk: string;
            ru: string;
            en: string;
        };
        FamilyServiceDto: {
            id: string;
            kind: components["schemas"]["ServiceKind"];
            /** @description In plain words, no abbreviation. */
            name: components["schemas"]["InLanguagesDto"];
        };
        FamilyOrganisationDto: {
            name: string;
            address: string | null;
            phone: string | null;
        };
        FamilyStepDto: {
            status: components["schemas"]["ReferralStatus"];
            /** Format: date-time */
            at: string;
        };
        FamilyReferralDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            childId: string;
            number: string;
            status: components["schemas"]["ReferralStatus"];
            service: components["schemas"]["FamilyServiceDto"];
            organisation: components["schemas"]["FamilyOrganisationDto"];
            /** @description Oldest first. */
            steps: components["schemas"]["FamilyStepDto"][];
            /**
             * Format: date
             * @description Until when an answer is due.
             */
            dueOn: string;
            /** @description The answer is late. */
            late: boolean;
            /**
             * Format: date
             * @description When the waiting list is looked at again, or somebody asks how it goes.
             */
            nextCheckOn: string | null;
            /** @description `info_needed`: what is asked for and not yet given. */
            documents: components["schemas"]["DocumentKind"][];
            /** @description Of these, what is here already: the family need not bring it again. */
            held?: components["schemas"]["DocumentKind"][];
            /** Format: date */
            documentsDueOn: string | null;
            /** Format: date */
            expectedOn: string | null;
            queuePlace: number | null;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            /** @description Tenge a month. */
            amount: number | null;
            reason: components["schemas"]["Barrier"] | null;
            /** @description What the organisation wrote to the family, word for word. */
            message: string | null;
            /** @description The work with the child has ended, and the service goes on: with whom. */
            handedOverTo: components["schemas"]["HandoverTarget"] | null;
            /** @description A new referral has taken the place of this one. */
            replaced: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        FamilyReferralListDto: {
            items: components["schemas"]["FamilyReferralDto"][];
            /**
             * Format: date-time
             * @description The state is of this moment.
             */
            asOf: string;
        };
        /** @enum {string} */
        MergeStatus: "asked" | "declined" | "done" | "undone";
        MergeEndDto: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            childId: string;
            number: string;
            name: string;
        };
        MergeNameDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        HangingDto: {
            kind: string;
            count: number;
        };
        StayedDto: {
            /** @description Fields that were changed after the merge. */
            fields: string[];
            /** @description Records that were made after the merge. */
            records: components["schemas"]["HangingDto"][];
        };
        MergeDto: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["MergeStatus"];
            survivor: components["schemas"]["MergeEndDto"];
            absorbed: components["schemas"]["MergeEndDto"];
            note: string | null;
            askedBy: components["schemas"]["MergeNameDto"] | null;
            /** Format: date-time */
            askedAt: string | null;
            decidedBy: components["schemas"]["MergeNameDto"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionNote: string | null;
            undoneBy: components["schemas"]["MergeNameDto"] | null;
            /** Format: date-time */
            undoneAt: string | null;
            /**
             * Format: date
             * @description The last day on which it can be undone.
             */
            undoableUntil: string | null;
            /** @description After an undo. */
            stayed: components["schemas"]["StayedDto"] | null;
        };
        MergeListDto: {
            items: components["schemas"]["MergeDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        MergeRecordDto: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            childId: string;
            number: string;
            status: components["schemas"]["CaseStatus"];
            /** Format: date */
            openedOn: string;
            team: components["schemas"]["MergeNameDto"];
            caseworker: components["schemas"]["MergeNameDto"] | null;
            priority: components["schemas"]["Priority"];
            familyName: string | null;
            givenName: string;
            patronymic: string | null;
            /** Format: date */
            bornOn: string;
            sex: components["schemas"]["Sex"];
            /** @description Masked: the first four and the last four digits. */
            iinMasked: string | null;
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
            address: string | null;
            languages: components["schemas"]["SpokenLanguage"][];
            supportNotes: string | null;
            caseVersion: number;
            childVersion: number;
            hanging: components["schemas"]["HangingDto"][];
        };
        /**
         * @description Why they cannot be merged this way now.
         * @enum {string}
         */
        MergeBlocker: "transfer_pending" | "closure_requested" | "survivor_closed" | "survivor_behind" | "two_drafts" | "caseworker_of_other_team";
        ComparisonDto: {
            /** @description The record that stays. */
            survivor: components["schemas"]["MergeRecordDto"];
            /** @description The record that becomes part of it. */
            absorbed: components["schemas"]["MergeRecordDto"];
            /** @description Why they cannot be merged this way now. */
            blockedBy: components["schemas"]["MergeBlocker"][];
            /** @description `two_drafts`: of which kinds. */
            collisions: string[];
            /**
             * Format: uuid
             * @description A caseworker has asked for it already.
             */
            askedId: string | null;
        };
        NewMergeRequestDto: {
            /** Format: uuid */
            absorbedId: string;
            /** @description Why they are one child. */
            note?: string;
        };
        MergeVersionsDto: {
            case: number;
            child: number;
        };
        /** @enum {string} */
        MergeSide: "survivor" | "absorbed";
        MergeChoicesDto: {
            familyName?: components["schemas"]["MergeSide"];
            givenName?: components["schemas"]["MergeSide"];
            patronymic?: components["schemas"]["MergeSide"];
            bornOn?: components["schemas"]["MergeSide"];
            sex?: components["schemas"]["MergeSide"];
            iin?: components["schemas"]["MergeSide"];
            /** @description District, settlement, kind of place and address. */
            place?: components["schemas"]["MergeSide"];
            languages?: components["schemas"]["MergeSide"];
            supportNotes?: components["schemas"]["MergeSide"];
            priority?: components["schemas"]["MergeSide"];
            caseworker?: components["schemas"]["MergeSide"];
        };
        NewMergeDto: {
            /**
             * Format: uuid
             * @description The child whose record becomes part of this one.
             */
            absorbedId: string;
            survivorSeen: components["schemas"]["MergeVersionsDto"];
            absorbedSeen: components["schemas"]["MergeVersionsDto"];
            choices: components["schemas"]["MergeChoicesDto"];
            /** @description Differences that a person has confirmed. */
            confirmedWarnings?: components["schemas"]["IinWarning"][];
            note?: string;
        };
        /** @enum {string} */
        MergeAction: "decline" | "undo";
        ActOnMergeDto: {
            action: components["schemas"]["MergeAction"];
            note?: string;
        };
        /** @enum {string} */
        TaskStatus: "open" | "done" | "cancelled";
        NoteTaskDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TaskKind"];
            title: string | null;
            status: components["schemas"]["TaskStatus"];
            /** Format: date */
            dueOn: string;
        };
        NoteReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["ReferralStatus"];
            serviceName: components["schemas"]["NameDto"];
        };
        NoteAuthorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NoteDto: {
            /** @description Null where it was moved among the protection notes. */
            body: string | null;
            /** @description What it said protects the child, and stands among the protection notes. */
            moved: boolean;
            contactOutcome: components["schemas"]["ContactOutcome"] | null;
            /** Format: uuid */
            correctsId: string | null;
            /** Format: uuid */
            correctedById: string | null;
            tasks: components["schemas"]["NoteTaskDto"][];
            referrals: components["schemas"]["NoteReferralDto"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            kind: components["schemas"]["NoteKind"];
            shareable: boolean;
            author: components["schemas"]["NoteAuthorDto"];
            /** Format: date-time */
            createdAt: string;
        };
        NoteListDto: {
            items: components["schemas"]["NoteDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        NoteSearchDto: {
            q: string;
            /**
             * Format: uuid
             * @description In this case only.
             */
            caseId?: string;
            limit?: number;
            cursor?: string;
        };
        FoundNoteCaseDto: {
            /** Format: uuid */
            id: string;
            number: string;
            givenName: string;
            familyName: string | null;
        };
        FoundNoteDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            body: string;
            /** Format: date-time */
            createdAt: string;
            author: components["schemas"]["NoteAuthorDto"];
            case: components["schemas"]["FoundNoteCaseDto"];
        };
        FoundNoteListDto: {
            items: components["schemas"]["FoundNoteDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        CreateNoteDto: {
            kind: components["schemas"]["NoteKind"];
            body: string;
            /** @description May be shown outside of the team; internal unless said. */
            shareable?: boolean;
            /**
             * Format: uuid
             * @description The note of this case that this one corrects; both stay.
             */
            correctsId?: string;
            /** @description What came of the call, the visit or, of a note, the letter. Without it a call counts as a conversation. */
            contactOutcome?: components["schemas"]["ContactOutcome"];
        };
        /** @enum {string} */
        TaskDue: "overdue" | "today" | "week" | "later" | "snoozed" | "paused";
        /** @enum {string} */
        LadderRung: "reminder" | "overdue" | "manager" | "escalation";
        /**
         * @description The limit its day comes from.
         * @enum {string}
         */
        TimeLimitStep: "registration" | "first_contact" | "assessment" | "screening" | "plan" | "plan_correction" | "follow_up" | "plan_review" | "referral_follow_up" | "waiting_list_review" | "choose_another" | "check_after_closure" | "second_check_after_closure" | "transfer_answer";
        /** @enum {string} */
        SnoozeReason: "family_asked" | "family_away" | "child_unwell" | "waiting_for_document" | "waiting_for_answer" | "worker_away" | "other";
        TaskPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SnoozeDto: {
            /** Format: date */
            until: string;
            reason: components["schemas"]["SnoozeReason"];
            note: string | null;
            by: components["schemas"]["TaskPersonDto"];
            /** Format: date-time */
            at: string;
        };
        PausedDto: {
            /**
             * Format: date
             * @description When somebody looks whether the case can go on.
             */
            until: string | null;
        };
        TaskNoticeDto: {
            rung: components["schemas"]["LadderRung"];
            /** Format: date-time */
            toldAt: string;
        };
        TaskServiceDto: {
            id: string;
            name: components["schemas"]["NameDto"];
        };
        TaskReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["ReferralStatus"];
            kind: components["schemas"]["ServiceKind"];
            service: components["schemas"]["TaskServiceDto"];
            organisation: components["schemas"]["TaskPersonDto"] | null;
            /** Format: date */
            dueOn: string | null;
        };
        TaskChildDto: {
            /** Format: uuid */
            id: string;
            familyName: string | null;
            givenName: string;
            patronymic: string | null;
            /** Format: date */
            bornOn: string;
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
        };
        TaskContactDto: {
            name: string;
            phone: string;
        };
        DayTaskDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            kind: components["schemas"]["TaskKind"];
            /** @description Null where the words of the kind say it all. */
            title: string | null;
            status: components["schemas"]["TaskStatus"];
            /** Format: date */
            dueOn: string;
            dueAt: string | null;
            /** @description Made by the workflow, not by a person. */
            automatic: boolean;
            /** @description The limit its day comes from. */
            limit: components["schemas"]["TimeLimitStep"] | null;
            snooze: components["schemas"]["SnoozeDto"] | null;
            /** @description The case is on hold, and this waits with it. */
            paused: components["schemas"]["PausedDto"] | null;
            notice: components["schemas"]["TaskNoticeDto"] | null;
            author: components["schemas"]["TaskPersonDto"] | null;
            referral: components["schemas"]["TaskReferralDto"] | null;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: components["schemas"]["TaskPersonDto"] | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
            due: components["schemas"]["TaskDue"];
            priority: components["schemas"]["Priority"];
            caseNumber: string;
            child: components["schemas"]["TaskChildDto"];
            caseworker: components["schemas"]["TaskPersonDto"] | null;
            /** @description The legal representative, or else somebody near the child, who has a telephone. */
            contact: components["schemas"]["TaskContactDto"] | null;
        };
        DayTaskListDto: {
            items: components["schemas"]["DayTaskDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        NextVisitDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: date */
            dueOn: string;
            dueAt: string | null;
            givenName: string;
            locationId: string;
            settlement: string | null;
        };
        TaskSummaryDto: {
            overdue: number;
            today: number;
            week: number;
            later: number;
            /** @description Put off to a day that has not come. */
            snoozed: number;
            /** @description Waits with a case that is on hold. */
            paused: number;
            /** @description So late that the manager was told. */
            alerted: number;
            /** @description So late that the region was told. */
            escalated: number;
            /** @description Due until the end of the week. */
            visits: number;
            /** @description Due until the end of the week. */
            calls: number;
            nextVisit: components["schemas"]["NextVisitDto"] | null;
        };
        TaskDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            kind: components["schemas"]["TaskKind"];
            /** @description Null where the words of the kind say it all. */
            title: string | null;
            status: components["schemas"]["TaskStatus"];
            /** Format: date */
            dueOn: string;
            dueAt: string | null;
            /** @description Made by the workflow, not by a person. */
            automatic: boolean;
            /** @description The limit its day comes from. */
            limit: components["schemas"]["TimeLimitStep"] | null;
            snooze: components["schemas"]["SnoozeDto"] | null;
            /** @description The case is on hold, and this waits with it. */
            paused: components["schemas"]["PausedDto"] | null;
            notice: components["schemas"]["TaskNoticeDto"] | null;
            author: components["schemas"]["TaskPersonDto"] | null;
            referral: components["schemas"]["TaskReferralDto"] | null;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: components["schemas"]["TaskPersonDto"] | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        CaseTaskListDto: {
            items: components["schemas"]["TaskDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        /** @enum {string} */
        HandmadeTaskKind: "call" | "visit" | "other";
        CreateTaskDto: {
            kind: components["schemas"]["HandmadeTaskKind"];
            title: string;
            /** Format: date */
            dueOn: string;
            dueAt?: string | null;
            /**
             * Format: uuid
             * @description A note of this case that it came from.
             */
            noteId?: string;
        };
        UpdateTaskDto: {
            kind?: components["schemas"]["HandmadeTaskKind"];
            title?: string;
            /** Format: date */
            dueOn?: string;
            dueAt?: string | null;
        };
        /** @enum {string} */
        TaskAction: "complete" | "reopen" | "cancel" | "snooze" | "wake";
        ActOnTaskDto: {
            action: components["schemas"]["TaskAction"];
            /**
             * Format: date
             * @description For `snooze`: from tomorrow to fourteen days from now.
             */
            until?: string;
            /** @description For `snooze`. */
            reason?: components["schemas"]["SnoozeReason"];
            /** @description For `snooze`; needed with the reason `other`. */
            note?: string;
        };
        /** @enum {string} */
        TeamSort: "name" | "-name" | "updatedAt" | "-updatedAt";
        TeamDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The district. */
            locationId: string;
            regionId: string;
            active: boolean;
            caseworkerCount: number;
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        TeamListDto: {
            items: components["schemas"]["TeamDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        CreateTeamDto: {
            name: string;
            /** @description A district; the region follows from it. */
            locationId: string;
        };
        UpdateTeamDto: {
            name?: string;
            locationId?: string;
            active?: boolean;
        };
        TimeLimitDto: {
            amount: number | null;
            unit: components["schemas"]["TimeUnit"];
        };
        TimeLimitsOfStepDto: {
            step: components["schemas"]["TimeLimitStep"];
            /** @description Whether a priority may do without the step. */
            optional: boolean;
            high: components["schemas"]["TimeLimitDto"];
            medium: components["schemas"]["TimeLimitDto"];
            low: components["schemas"]["TimeLimitDto"];
            version: number;
        };
        LadderDto: {
            reminder: number;
            overdue: number;
            manager: number;
            escalation: number;
            version: number;
        };
        TimeLimitPersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TimeLimitDifferenceDto: {
            /** @description A priority, or a rung. */
            of: string;
            from: number | null;
            fromUnit: components["schemas"]["TimeUnit"];
            to: number | null;
            toUnit: components["schemas"]["TimeUnit"];
        };
        TimeLimitChangeDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description A step, or `ladder`. */
            subject: string;
            by: components["schemas"]["TimeLimitPersonDto"];
            differences: components["schemas"]["TimeLimitDifferenceDto"][];
        };
        TimeLimitsDto: {
            items: components["schemas"]["TimeLimitsOfStepDto"][];
            ladder: components["schemas"]["LadderDto"];
            /** @description The latest changes, newest first. */
            changes: components["schemas"]["TimeLimitChangeDto"][];
        };
        UpdateLadderDto: {
            reminder: number;
            overdue: number;
            manager: number;
            escalation: number;
        };
        UpdateTimeLimitsDto: {
            high?: components["schemas"]["TimeLimitDto"];
            medium?: components["schemas"]["TimeLimitDto"];
            low?: components["schemas"]["TimeLimitDto"];
        };
        /** @enum {string} */
        TimelineKind: "notes" | "steps" | "referrals" | "plans" | "assessments" | "documents" | "people" | "tasks";
        TimelinePersonDto: {
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            /** @description Of a provider. */
            organisationName: string | null;
        };
        TimelineReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: components["schemas"]["ServiceKind"];
            serviceName: components["schemas"]["NameDto"];
            organisationName: string | null;
            /**
             * Format: uuid
             * @description The note it came from.
             */
            noteId: string | null;
        };
        TimelineTaskDto: {
            kind: components["schemas"]["TaskKind"];
            title: string | null;
            /**
             * Format: uuid
             * @description The note it came from.
             */
            noteId: string | null;
        };
        TimelineNoteDto: {
            /** @description Null where it was moved among the protection notes. */
            body: string | null;
            /** @description What it said protects the child, and stands among the protection notes. */
            moved: boolean;
            contactOutcome: components["schemas"]["ContactOutcome"] | null;
            /** Format: uuid */
            correctsId: string | null;
            /** Format: uuid */
            correctedById: string | null;
            tasks: components["schemas"]["NoteTaskDto"][];
            referrals: components["schemas"]["NoteReferralDto"][];
            kind: components["schemas"]["NoteKind"];
            shareable: boolean;
        };
        TimelineEntryDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["TimelineKind"];
            subject: components["schemas"]["HistorySubject"];
            /** Format: uuid */
            subjectId: string;
            action: string;
            /** @description Null where the product did it by itself. */
            actor: components["schemas"]["TimelinePersonDto"] | null;
            fromStatus: string | null;
            toStatus: string | null;
            /** @description The code of a reason. */
            reason: string | null;
            /** @description What was said with it. */
            text: string | null;
            /** @description Facts of the step in codes, dates and numbers. */
            details: {
                [key: string]: unknown;
            } | null;
            /** @description The person, the caseworker, the organisation, the goal or the step it was about. */
            name: string | null;
            referral: components["schemas"]["TimelineReferralDto"] | null;
            task: components["schemas"]["TimelineTaskDto"] | null;
            note: components["schemas"]["TimelineNoteDto"] | null;
        };
        TimelineDto: {
            items: components["schemas"]["TimelineEntryDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        TimelineActorsDto: {
            items: components["schemas"]["TimelinePersonDto"][];
        };
        OpenedDocumentDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            title: string | null;
        };
        CaseAccessDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description The restricted part that was read; null for the file itself. */
            layer: components["schemas"]["RestrictedLayer"] | null;
            /** @description The document whose content was opened. */
            document: components["schemas"]["OpenedDocumentDto"] | null;
            user: components["schemas"]["TimelinePersonDto"];
        };
        CaseAccessListDto: {
            items: components["schemas"]["CaseAccessDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        NewsChildDto: {
            givenName: string;
            familyName: string | null;
            /** Format: date */
            bornOn: string;
        };
        NewsCaseDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["CaseStatus"];
            priority: components["schemas"]["Priority"];
            child: components["schemas"]["NewsChildDto"];
        };
        /** @enum {string} */
        CaseChangeKind: "answer" | "plan" | "document" | "assigned" | "step" | "referral" | "note" | "consent" | "person" | "registration" | "screening" | "assessment" | "task" | "merge";
        NewsGroupDto: {
            kind: components["schemas"]["CaseChangeKind"];
            count: number;
            /** @description Of the history. */
            subject: string;
            /** @description The last step of this kind. */
            action: string;
        };
        NewsOfCaseDto: {
            case: components["schemas"]["NewsCaseDto"];
            /**
             * Format: date-time
             * @description Null where one has never opened it.
             */
            lastLookedAt: string | null;
            /** Format: date-time */
            changedAt: string;
            groups: components["schemas"]["NewsGroupDto"][];
        };
        NewsListDto: {
            items: components["schemas"]["NewsOfCaseDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        TransferNoticeDto: {
            rung: components["schemas"]["LadderRung"];
            /** Format: date-time */
            toldAt: string;
        };
        TransferDto: {
            /**
             * Format: uuid
             * @description The case.
             */
            id: string;
            number: string;
            priority: components["schemas"]["Priority"];
            givenName: string;
            /** @description The first letter of the family name. */
            familyInitial: string | null;
            /** @description Completed years. */
            age: number;
            /** @description The team that has the case now. */
            team: components["schemas"]["TransferPartyDto"];
            /** @description The team that is asked. */
            receivingTeam: components["schemas"]["TransferPartyDto"];
            note: string | null;
            /** Format: date-time */
            since: string;
            /**
             * Format: date
             * @description The last day on which an answer is on time.
             */
            dueOn: string | null;
            notice: components["schemas"]["TransferNoticeDto"] | null;
            version: number;
        };
        TransferListDto: {
            items: components["schemas"]["TransferDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        TransferReferralDto: {
            kind: components["schemas"]["ServiceKind"];
            serviceId: string;
            serviceName: components["schemas"]["NameDto"];
            status: components["schemas"]["ReferralStatus"];
        };
        TransferFileDto: {
            /**
             * Format: uuid
             * @description The case.
             */
            id: string;
            number: string;
            priority: components["schemas"]["Priority"];
            givenName: string;
            /** @description The first letter of the family name. */
            familyInitial: string | null;
            /** @description Completed years. */
            age: number;
            /** @description The team that has the case now. */
            team: components["schemas"]["TransferPartyDto"];
            /** @description The team that is asked. */
            receivingTeam: components["schemas"]["TransferPartyDto"];
            note: string | null;
            /** Format: date-time */
            since: string;
            /**
             * Format: date
             * @description The last day on which an answer is on time.
             */
            dueOn: string | null;
            notice: components["schemas"]["TransferNoticeDto"] | null;
            version: number;
            /** @description The district or city where the child lives. */
            locationId: string;
            /** @description Who asked. */
            askedBy: components["schemas"]["TransferPartyDto"] | null;
            /** @description The last assessment found an urgent danger; which, the file says. */
            urgent: boolean;
            referrals: components["schemas"]["TransferReferralDto"][];
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        SentTransferDto: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["TransferStatus"];
            /**
             * Format: uuid
             * @description Only while the case is within reach.
             */
            caseId: string | null;
            number: string;
            givenName: string;
            familyInitial: string | null;
            from: components["schemas"]["TransferPartyDto"];
            to: components["schemas"]["TransferPartyDto"];
            reason: string | null;
            askedBy: components["schemas"]["TransferPartyDto"] | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date */
            dueOn: string | null;
            answeredBy: components["schemas"]["TransferPartyDto"] | null;
            /** Format: date-time */
            answeredAt: string | null;
            answerNote: string | null;
            seen: boolean;
        };
        SentTransferListDto: {
            items: components["schemas"]["SentTransferDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        CasesByPriorityDto: {
            high: number;
            medium: number;
            low: number;
        };
        ColleagueDto: {
            /** Format: uuid */
            id: string;
            name: string;
            openCases: number;
            /** @description Open cases by their weight: high 3, medium 2, low 1. */
            load: number;
        };
        HandOverDto: {
            /** @description Open cases, those that wait for a decision too. */
            cases: components["schemas"]["CasesByPriorityDto"];
            colleagues: components["schemas"]["ColleagueDto"][];
        };
        HandOverStepDto: {
            /** @description Caseworkers of the same team; the cases are shared out by load. */
            toIds: string[];
        };
        HandOverResultDto: {
            /** @description Open cases, those that wait for a decision too. */
            cases: components["schemas"]["CasesByPriorityDto"];
            colleagues: components["schemas"]["ColleagueDto"][];
            moved: number;
            /** @description What is left for the next batch. */
            left: number;
        };
        /** @enum {string} */
        UserSort: "name" | "-name" | "updatedAt" | "-updatedAt";
        PlaceDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            /** Format: email */
            email: string;
            name: string;
            phone: string | null;
            role: components["schemas"]["Role"];
            language: components["schemas"]["Language"];
            team: components["schemas"]["PlaceDto"] | null;
            /** @description Region of a manager who has no team. */
            regionId: string | null;
            organisation: components["schemas"]["PlaceDto"] | null;
            active: boolean;
            /** @description Open cases of a caseworker. */
            openCases: number;
            /** @description Open cases of a caseworker by their weight. */
            load: number;
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        UserListDto: {
            items: components["schemas"]["UserDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        UserSearchDto: {
            limit?: number;
            /** @description `nextCursor` of the page before. */
            cursor?: string;
            /** @description Name in any script, with typos; number; IIN. */
            q?: string;
            sort?: components["schemas"]["UserSort"];
            role?: components["schemas"]["Role"][];
            /** Format: uuid */
            teamId?: string;
            /** Format: uuid */
            organisationId?: string;
            active?: boolean;
        };
        CreateUserDto: {
            /** Format: email */
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            language: components["schemas"]["Language"];
            phone?: string | null;
            /**
             * Format: uuid
             * @description Caseworkers; managers of a team.
             */
            teamId?: string | null;
            /** @description Managers of a whole region. */
            regionId?: string | null;
            /**
             * Format: uuid
             * @description Providers.
             */
            organisationId?: string | null;
        };
        UserWithPasswordDto: {
            user: components["schemas"]["UserDto"];
            temporaryPassword: string | null;
        };
        UpdateUserDto: {
            name?: string;
            phone?: string | null;
            language?: components["schemas"]["Language"];
            /** Format: uuid */
            teamId?: string | null;
            regionId?: string | null;
            /** Format: uuid */
            organisationId?: string | null;
        };
        /** @enum {string} */
        UserAction: "activate" | "deactivate" | "reset_password";
        ActOnUserDto: {
            action: components["schemas"]["UserAction"];
        };
        LocationListDto: {
            items: components["schemas"]["LocationDto"][];
        };
        OfferingOrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            locationId: string;
            address: string | null;
            phone: string | null;
            accessible: boolean;
        };
        /** @enum {string} */
        UnfitReason: "age_unfit" | "inactive" | "full";
        /** @enum {string} */
        FitWarning: "other_language" | "inaccessible" | "waiting_list" | "not_confirmed";
        FitDto: {
            fits: boolean;
            unfitReasons: components["schemas"]["UnfitReason"][];
            warnings: components["schemas"]["FitWarning"][];
            /** @description Kilometres between the middles of the districts; null where one is not known. */
            distanceKm: number | null;
        };
        OfferingDto: {
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["OfferingOrganisationDto"];
            serviceId: string;
            capacity: number | null;
            placesFree: number | null;
            waitingListOpen: boolean;
            ageMin: number;
            ageMax: number;
            languages: components["schemas"]["SpokenLanguage"][];
            usualWaitDays: number | null;
            /** Format: date */
            confirmedOn: string | null;
            active: boolean;
            /** @description Only when asked for a case. */
            fit: components["schemas"]["FitDto"] | null;
            version: number;
        };
        OfferingNeedsDto: {
            age: number;
            languages: components["schemas"]["SpokenLanguage"][];
            /** @description The latest assessment says that walking is hard. */
            needsAccess: boolean;
            locationId: string;
        };
        OfferingListDto: {
            items: components["schemas"]["OfferingDto"][];
            needs: components["schemas"]["OfferingNeedsDto"] | null;
        };
        CreateOfferingDto: {
            capacity?: number | null;
            placesFree?: number | null;
            waitingListOpen?: boolean;
            ageMin?: number;
            ageMax?: number;
            languages?: components["schemas"]["SpokenLanguage"][];
            usualWaitDays?: number | null;
            /** @description What is not offered gets no new referrals. */
            active?: boolean;
            /** Format: uuid */
            organisationId: string;
            serviceId: string;
        };
        UpdateOfferingDto: {
            capacity?: number | null;
            placesFree?: number | null;
            waitingListOpen?: boolean;
            ageMin?: number;
            ageMax?: number;
            languages?: components["schemas"]["SpokenLanguage"][];
            usualWaitDays?: number | null;
            /** @description What is not offered gets no new referrals. */
            active?: boolean;
        };
        /** @enum {string} */
        OrganisationSort: "name" | "-name" | "updatedAt" | "-updatedAt";
        OfferedServiceDto: {
            /** Format: uuid */
            id: string;
            serviceId: string;
            serviceName: components["schemas"]["NameDto"];
            kind: components["schemas"]["ServiceKind"];
            capacity: number | null;
            placesFree: number | null;
            waitingListOpen: boolean;
            ageMin: number;
            ageMax: number;
            languages: components["schemas"]["SpokenLanguage"][];
            usualWaitDays: number | null;
            /** Format: date */
            confirmedOn: string | null;
            active: boolean;
            version: number;
        };
        OrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            locationId: string;
            address: string | null;
            phone: string | null;
            email: string | null;
            languages: components["schemas"]["SpokenLanguage"][];
            accessible: boolean;
            active: boolean;
            offerings: components["schemas"]["OfferedServiceDto"][];
            version: number;
        };
        OrganisationListDto: {
            items: components["schemas"]["OrganisationDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        OpenReferralsDto: {
            serviceId: string;
            serviceName: components["schemas"]["NameDto"];
            status: components["schemas"]["ReferralStatus"];
            count: number;
        };
        OpenWorkDto: {
            /** @description Accounts that could no longer sign in. */
            users: number;
            /** @description Services that could no longer be chosen. */
            offerings: number;
            /** @description Referrals for which another place would be sought. */
            referrals: number;
            byService: components["schemas"]["OpenReferralsDto"][];
        };
        CreateOrganisationDto: {
            name: string;
            /** @description The district or city where it is. */
            locationId: string;
            address?: string | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            languages?: components["schemas"]["SpokenLanguage"][];
            /** @description No steps, or a ramp or a lift. */
            accessible?: boolean;
        };
        UpdateOrganisationDto: {
            name?: string;
            locationId?: string;
            address?: string | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
            languages?: components["schemas"]["SpokenLanguage"][];
            accessible?: boolean;
            /** @description A closed organisation gets no new referrals and its people are signed out; for each running one another place is sought. */
            active?: boolean;
        };
        /**
         * @description Numbers of one are never added to those of the other.
         * @enum {string}
         */
        Register: "medical_social" | "pedagogical";
        /** @enum {string} */
        RegistrationStatus: "current" | "replaced" | "ended" | "entered_in_error";
        /**
         * @description Where it stands on the calendar today.
         * @enum {string}
         */
        RegistrationTime: "not_yet" | "valid" | "ends_soon" | "over";
        /** @enum {string} */
        RegistrationEndReason: "not_confirmed" | "lifted" | "moved_away" | "wrong_child" | "wrong_register" | "wrong_details" | "other";
        RegistrationRecordDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RegistrationKind"];
            /** @description Numbers of one are never added to those of the other. */
            register: components["schemas"]["Register"];
            status: components["schemas"]["RegistrationStatus"];
            /** @description Where it stands on the calendar today. */
            time: components["schemas"]["RegistrationTime"];
            statusReason: components["schemas"]["RegistrationEndReason"] | null;
            statusNote: string | null;
            /** Format: date */
            endedOn: string | null;
            category: components["schemas"]["MseCategory"] | null;
            term: components["schemas"]["MseTerm"] | null;
            number: string | null;
            issuer: string | null;
            /** Format: date */
            issuedOn: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            programme: components["schemas"]["PmpcProgramme"] | null;
            supports: components["schemas"]["PmpcSupport"][];
            conclusion: string | null;
            parts: components["schemas"]["IparPartDto"][];
            /** @description A diagnosis is kept with it; reading it is on record each time. */
            hasDiagnosis: boolean;
            /** Format: uuid */
            renewsId: string | null;
            /** Format: uuid */
            renewedById: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        RegistrationListDto: {
            items: components["schemas"]["RegistrationRecordDto"][];
        };
        UpdateRegistrationDto: {
            /** @description `mse` only. */
            category?: components["schemas"]["MseCategory"] | null;
            /** @description `mse` only: for how long it was given. */
            term?: components["schemas"]["MseTerm"] | null;
            number?: string | null;
            /** @description The commission or office. */
            issuer?: string | null;
            /** Format: date */
            issuedOn?: string | null;
            /**
             * Format: date
             * @description The last day.
             */
            validTo?: string | null;
            /** @description `pmpc` only. */
            programme?: components["schemas"]["PmpcProgramme"] | null;
            /** @description `pmpc` only. */
            supports?: components["schemas"]["PmpcSupport"][];
            /** @description In words, as far as it helps to act. */
            conclusion?: string | null;
            /** @description `ipar` only: each part once. */
            parts?: components["schemas"]["IparPartDto"][];
            /** @description Restricted: never in an answer but that of its own route. */
            icdCode?: string | null;
            /** @description Restricted, as the code. */
            diagnosis?: string | null;
            /** @description What looks wrong and a person has confirmed. */
            confirmedWarnings?: components["schemas"]["RegistrationWarning"][];
            /** Format: date */
            validFrom?: string;
        };
        /** @enum {string} */
        RegistrationAction: "renew" | "end" | "mark_in_error";
        RenewalDto: {
            /** @description `mse` only. */
            category?: components["schemas"]["MseCategory"] | null;
            /** @description `mse` only: for how long it was given. */
            term?: components["schemas"]["MseTerm"] | null;
            number?: string | null;
            /** @description The commission or office. */
            issuer?: string | null;
            /** Format: date */
            issuedOn?: string | null;
            /**
             * Format: date
             * @description The last day.
             */
            validTo?: string | null;
            /** @description `pmpc` only. */
            programme?: components["schemas"]["PmpcProgramme"] | null;
            /** @description `pmpc` only. */
            supports?: components["schemas"]["PmpcSupport"][];
            /** @description In words, as far as it helps to act. */
            conclusion?: string | null;
            /** @description `ipar` only: each part once. */
            parts?: components["schemas"]["IparPartDto"][];
            /** @description Restricted: never in an answer but that of its own route. */
            icdCode?: string | null;
            /** @description Restricted, as the code. */
            diagnosis?: string | null;
            /** @description What looks wrong and a person has confirmed. */
            confirmedWarnings?: components["schemas"]["RegistrationWarning"][];
            /** Format: date */
            validFrom: string;
        };
        ActOnRegistrationDto: {
            action: components["schemas"]["RegistrationAction"];
            /** @description `renew`: the new record. */
            renewal?: components["schemas"]["RenewalDto"];
            /** @description `end`, `mark_in_error`: why. */
            reason?: components["schemas"]["RegistrationEndReason"];
            note?: string;
            /**
             * Format: date
             * @description `end`: the last day; today when left out.
             */
            on?: string;
        };
        DiagnosisDto: {
            icdCode: string | null;
            diagnosis: string | null;
        };
        HouseholdMemberDto: {
            name: string;
            /** @description To the child. */
            relation: components["schemas"]["Relation"];
            bornYear?: number | null;
        };
        SiblingDto: {
            /** Format: uuid */
            caseId: string;
            number: string;
            name: string;
            /** Format: date */
            bornOn: string;
            /** @description Lives in the same household. */
            sameHousehold: boolean;
        };
        KnownPersonDto: {
            /** Format: uuid */
            personId: string;
            name: string;
            /** @description To the sibling. */
            relation: components["schemas"]["Relation"];
            siblingName: string;
        };
        ProtectionSummaryDto: {
            /** @description Protection notes that stand. */
            notes: number;
            /** @description Separated parents: ask before telling one of them anything. */
            separatedParents: boolean;
            /** @description People who must not be called. */
            mustNotCall: number;
        };
        HouseholdDto: {
            /**
             * Format: uuid
             * @description `null` as long as nobody has written it down.
             */
            id: string | null;
            members: components["schemas"]["HouseholdMemberDto"][];
            note: string | null;
            siblings: components["schemas"]["SiblingDto"][];
            knownPeople: components["schemas"]["KnownPersonDto"][];
            protection: components["schemas"]["ProtectionSummaryDto"];
            /** @description 0 as long as there is none. */
            version: number;
        };
        UpdateHouseholdDto: {
            members?: components["schemas"]["HouseholdMemberDto"][];
            note?: string | null;
            /**
             * Format: uuid
             * @description The case of a sibling within reach whose household this child lives in; `null`: in one of its own.
             */
            livesWithCaseId?: string | null;
        };
        ProtectionAuthorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProtectionNoteDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ProtectionKind"];
            body: string;
            /** @description Whom it is about. */
            person: components["schemas"]["ProtectionAuthorDto"] | null;
            author: components["schemas"]["ProtectionAuthorDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        ProtectionNoteListDto: {
            items: components["schemas"]["ProtectionNoteDto"][];
        };
        NewProtectionNoteDto: {
            kind: components["schemas"]["ProtectionKind"];
            /** @description Needed unless the words are those of a note. */
            body?: string;
            /**
             * Format: uuid
             * @description A note of this case that turns out to protect the child: its words, and those it stands for, move here.
             */
            noteId?: string;
            /**
             * Format: uuid
             * @description Whom it is about; `must_not_call` also stops the number.
             */
            personId?: string | null;
        };
        ReferralServiceDto: {
            id: string;
            name: components["schemas"]["NameDto"];
            plain: components["schemas"]["NameDto"];
        };
        ReferralOrganisationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            locationId: string;
            phone: string | null;
            /** @description False for one that has closed. */
            active: boolean;
        };
        ReferralCaseDto: {
            /**
             * Format: uuid
             * @description Null for the organisation, which never opens the case.
             */
            id: string | null;
            number: string;
        };
        ReferralChildDto: {
            /** @description First name and initial. */
            shortName: string;
            /** @description Null for the organisation. */
            givenName: string | null;
            /** @description Null for the organisation. */
            familyName: string | null;
            /** @description Completed years; null where the family no longer agrees. */
            age: number | null;
            sex: components["schemas"]["Sex"];
        };
        ReferralCaseworkerDto: {
            /**
             * Format: uuid
             * @description Null for the organisation.
             */
            id: string | null;
            name: string;
            phone: string | null;
        };
        ReferralGoalDto: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        /** @enum {string} */
        Turn: "caseworker" | "organisation" | "family" | "nobody";
        WaitingDto: {
            for: components["schemas"]["Turn"];
            /** Format: date-time */
            since: string;
            /** Format: date */
            until: string | null;
        };
        DecisionDto: {
            reason: components["schemas"]["Barrier"] | null;
            /** @description The organisation reads only what it wrote itself. */
            note: string | null;
            messageToFamily: string | null;
            /** Format: date */
            expectedOn: string | null;
            queuePlace: number | null;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            amount: number | null;
            outcome: components["schemas"]["Outcome"] | null;
        };
        ReferralDocumentsDto: {
            requested: components["schemas"]["DocumentKind"][];
            provided: components["schemas"]["DocumentKind"][];
            /** Format: date */
            dueOn: string | null;
        };
        ReferralMomentsDto: {
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            waitlistedAt: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            completedAt: string | null;
            /**
             * Format: date-time
             * @description The last time anybody did anything about it.
             */
            lastContactAt: string | null;
        };
        /**
         * @description `none` of what was sent: the word it was sent on no longer stands, and the organisation reads nothing.
         * @enum {string}
         */
        SharingGround: "consent" | "override" | "none";
        ReferralListItemDto: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: components["schemas"]["ServiceKind"];
            status: components["schemas"]["ReferralStatus"];
            service: components["schemas"]["ReferralServiceDto"];
            organisation: components["schemas"]["ReferralOrganisationDto"] | null;
            case: components["schemas"]["ReferralCaseDto"];
            child: components["schemas"]["ReferralChildDto"];
            caseworker: components["schemas"]["ReferralCaseworkerDto"] | null;
            goal: components["schemas"]["ReferralGoalDto"] | null;
            /**
             * Format: date
             * @description Last day on which an answer is on time; of a draft that is opened: if it were sent today.
             */
            dueOn: string | null;
            waiting: components["schemas"]["WaitingDto"] | null;
            decision: components["schemas"]["DecisionDto"] | null;
            handedOver: components["schemas"]["ReferralHandoverDto"] | null;
            documents: components["schemas"]["ReferralDocumentsDto"];
            moments: components["schemas"]["ReferralMomentsDto"];
            /** @description `none` of what was sent: the word it was sent on no longer stands, and the organisation reads nothing. */
            ground: components["schemas"]["SharingGround"];
            /** Format: date-time */
            statusSince: string;
            /** @description Unanswered after the standard of the service. */
            overdue: boolean;
            /** @description Open, and nobody has heard of it for thirty days. */
            stale: boolean;
            /** @description An answer came in that the caseworker has not looked at. */
            unseen: boolean;
            /**
             * Format: uuid
             * @description Null for the organisation.
             */
            replacesId: string | null;
            /**
             * Format: uuid
             * @description Null for the organisation.
             */
            replacedById: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        CaseReferralListDto: {
            items: components["schemas"]["ReferralListItemDto"][];
        };
        CreateReferralDto: {
            serviceId: string;
            /** Format: uuid */
            organisationId?: string | null;
            /**
             * Format: uuid
             * @description A goal of a plan of this case.
             */
            goalId?: string | null;
            /** @description Why this service, why now; the organisation reads it. */
            reason?: string | null;
            sharedFields?: components["schemas"]["SharedField"][];
            /**
             * Format: uuid
             * @description The referral of this case that did not come about and whose place this one takes.
             */
            replacesId?: string;
            /**
             * Format: uuid
             * @description A note of this case that it came from.
             */
            noteId?: string;
        };
        ReferralPaperDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            number: string | null;
            /** Format: date */
            issuedOn: string | null;
            /** Format: date */
            validTo: string | null;
            /**
             * Format: date
             * @description An identity document: when it was shown.
             */
            seenOn: string | null;
            /** Format: date-time */
            since: string;
            format: components["schemas"]["DocumentFormat"] | null;
            bytes: number | null;
            /** @description Reveals a diagnosis: each opening is on record. */
            restricted: boolean;
            /** @description The family sent it from its own page. */
            byFamily?: boolean;
        };
        ReferralPapersDto: {
            /** @description What the organisation may open. */
            attached: components["schemas"]["ReferralPaperDto"][];
            /** @description What the case holds of all that is asked for, the newest of each kind; empty for the organisation. */
            held: components["schemas"]["ReferralPaperDto"][];
        };
        SharedPlaceDto: {
            locationId: string;
            settlement: string | null;
            locality: components["schemas"]["Locality"];
        };
        SharedContactDto: {
            name: string;
            relation: components["schemas"]["Relation"];
            phone: string | null;
            language: components["schemas"]["SpokenLanguage"] | null;
        };
        SharedDifficultyDto: {
            domain: components["schemas"]["DifficultyDomain"];
            level: components["schemas"]["DifficultyLevel"];
        };
        SharedRegistrationDto: {
            kind: components["schemas"]["RegistrationKind"];
            category: components["schemas"]["MseCategory"] | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        SharedDto: {
            childShortName: string | null;
            age: number | null;
            sex: components["schemas"]["Sex"] | null;
            place: components["schemas"]["SharedPlaceDto"] | null;
            guardianContact: components["schemas"]["SharedContactDto"][] | null;
            languages: components["schemas"]["SpokenLanguage"][] | null;
            difficulties: components["schemas"]["SharedDifficultyDto"][] | null;
            supportNotes: string | null;
            registrations: components["schemas"]["SharedRegistrationDto"][] | null;
            goal: string | null;
        };
        ReferralConsentDto: {
            /**
             * Format: uuid
             * @description Null for the organisation.
             */
            id: string | null;
            /** @description Null for the organisation. */
            givenBy: string | null;
            relation: components["schemas"]["Relation"] | null;
            /** Format: date */
            givenOn: string;
            mode: components["schemas"]["ConsentMode"];
            language: components["schemas"]["SpokenLanguage"];
            /** Format: date */
            expiresOn: string | null;
        };
        ReferralOverrideDto: {
            reason: components["schemas"]["OverrideReason"];
            /** @description Null for the organisation. */
            note: string | null;
            managerName: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            validUntil: string;
        };
        ReplacedReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["ReferralStatus"];
            reason: components["schemas"]["Barrier"] | null;
            organisationName: string | null;
            /** Format: date-time */
            since: string;
        };
        ReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            kind: components["schemas"]["ServiceKind"];
            status: components["schemas"]["ReferralStatus"];
            service: components["schemas"]["ReferralServiceDto"];
            organisation: components["schemas"]["ReferralOrganisationDto"] | null;
            case: components["schemas"]["ReferralCaseDto"];
            child: components["schemas"]["ReferralChildDto"];
            caseworker: components["schemas"]["ReferralCaseworkerDto"] | null;
            goal: components["schemas"]["ReferralGoalDto"] | null;
            /**
             * Format: date
             * @description Last day on which an answer is on time; of a draft that is opened: if it were sent today.
             */
            dueOn: string | null;
            waiting: components["schemas"]["WaitingDto"] | null;
            decision: components["schemas"]["DecisionDto"] | null;
            handedOver: components["schemas"]["ReferralHandoverDto"] | null;
            documents: components["schemas"]["ReferralDocumentsDto"];
            moments: components["schemas"]["ReferralMomentsDto"];
            /** @description `none` of what was sent: the word it was sent on no longer stands, and the organisation reads nothing. */
            ground: components["schemas"]["SharingGround"];
            /** Format: date-time */
            statusSince: string;
            /** @description Unanswered after the standard of the service. */
            overdue: boolean;
            /** @description Open, and nobody has heard of it for thirty days. */
            stale: boolean;
            /** @description An answer came in that the caseworker has not looked at. */
            unseen: boolean;
            /**
             * Format: uuid
             * @description Null for the organisation.
             */
            replacesId: string | null;
            /**
             * Format: uuid
             * @description Null for the organisation.
             */
            replacedById: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
            papers?: components["schemas"]["ReferralPapersDto"];
            reason: string | null;
            sharedFields: components["schemas"]["SharedField"][];
            /** @description What was sent. */
            shared: components["schemas"]["SharedDto"] | null;
            /** @description A draft: everything that could be shared, as it is today. */
            shareable: components["schemas"]["SharedDto"] | null;
            /** @description The consent it was sent on; for a draft the one that stands for this organisation today. */
            consent: components["schemas"]["ReferralConsentDto"] | null;
            /** @description The word of a manager it rests on instead. */
            override: components["schemas"]["ReferralOverrideDto"] | null;
            /** @description Null for the organisation. */
            replaces: components["schemas"]["ReplacedReferralDto"] | null;
        };
        /** @enum {string} */
        ReferralSort: "updatedAt" | "-updatedAt" | "sentAt" | "-sentAt" | "nextCheckOn" | "-nextCheckOn" | "statusSince" | "-statusSince";
        ReferralListDto: {
            items: components["schemas"]["ReferralListItemDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        StatusCountsDto: {
            draft: number;
            sent: number;
            under_review: number;
            info_needed: number;
            accepted: number;
            waitlisted: number;
            in_progress: number;
            on_hold: number;
            completed: number;
            declined: number;
            not_completed: number;
            cancelled: number;
            entered_in_error: number;
        };
        ReferralSummaryDto: {
            statuses: components["schemas"]["StatusCountsDto"];
            open: number;
            /** @description Unanswered after the standard of the service. */
            overdue: number;
            /** @description Answers that the caseworker has not looked at. */
            unseen: number;
            /** @description Open, and nobody has heard of them for thirty days. */
            stale: number;
        };
        UpdateReferralDto: {
            serviceId?: string;
            /** Format: uuid */
            organisationId?: string | null;
            /** Format: uuid */
            goalId?: string | null;
            reason?: string | null;
            sharedFields?: components["schemas"]["SharedField"][];
            /** @description Documents of the case that the organisation may open, no others. */
            documentIds?: string[];
        };
        /** @enum {string} */
        ReferralAction: "send" | "review" | "request_info" | "provide_info" | "accept" | "waitlist" | "start" | "hold" | "resume" | "complete" | "decline" | "fail" | "cancel" | "mark_in_error";
        ActOnReferralDto: {
            action: components["schemas"]["ReferralAction"];
            reason?: components["schemas"]["Barrier"];
            /** @description For colleagues of the same side. */
            note?: string;
            documents?: components["schemas"]["DocumentKind"][];
            /** @description Documents of the case that the organisation may open, no others. */
            documentIds?: string[];
            /** Format: date */
            documentsDueOn?: string;
            /** Format: date */
            expectedOn?: string;
            queuePlace?: number;
            /** Format: date */
            startedOn?: string;
            /** @description Tenge. */
            amount?: number;
            outcome?: components["schemas"]["Outcome"];
            /** Format: date */
            endedOn?: string;
            /** @description The family reads it word for word. */
            messageToFamily?: string;
        };
        ReferralStepDetailsDto: {
            serviceId?: string;
            documents?: components["schemas"]["DocumentKind"][];
            /** Format: date */
            documentsDueOn?: string;
            /** Format: date */
            expectedOn?: string;
            queuePlace?: number;
            /** Format: date */
            startedOn?: string;
            amount?: number;
            outcome?: components["schemas"]["Outcome"];
            /** Format: date */
            endedOn?: string;
        };
        ReferralEventDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            action: string;
            from: components["schemas"]["ReferralStatus"] | null;
            to: components["schemas"]["ReferralStatus"] | null;
            reason: components["schemas"]["Barrier"] | null;
            /** @description The organisation reads only what it wrote itself. */
            note: string | null;
            actorName: string | null;
            actorRole: components["schemas"]["Role"];
            details: components["schemas"]["ReferralStepDetailsDto"] | null;
        };
        ReferralHistoryDto: {
            items: components["schemas"]["ReferralEventDto"][];
        };
        /** @enum {string} */
        ReportDimension: "caseworker" | "team" | "region" | "locality" | "sex" | "age_band" | "priority" | "status" | "kind" | "service";
        /** @enum {string} */
        ReportCode: "caseload" | "cases_by_status" | "referrals_by_status" | "late_answers" | "decided_in_time" | "no_service_started" | "hidden_children" | "days_to_start" | "waiting_list" | "referral_funnel" | "children_by_region" | "service_coverage" | "difficulties";
        /** @enum {string} */
        ReportUnit: "cases" | "referrals" | "children" | "percent" | "days";
        UsedFilterDto: {
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** Format: uuid */
            teamId?: string;
            regionId?: string;
            kind?: components["schemas"]["ServiceKind"];
            locality?: components["schemas"]["Locality"];
            sex?: components["schemas"]["Sex"];
            ageBand?: components["schemas"]["AgeBand"];
        };
        ReportCellDto: {
            code: string;
            value: number | null;
            /** @description Hidden from analysts: a count from 1 to 4, or one that would give it away. */
            suppressed: boolean;
            /** @description Hidden, and not small itself. */
            withheld: boolean;
        };
        /** @enum {string} */
        ReportMeasure: "median" | "p90" | "oldest";
        ReportMeasureDto: {
            code: components["schemas"]["ReportMeasure"];
            /** @description Days; `null` where too few records say it. */
            value: number | null;
        };
        ReportRowDto: {
            /** @description Code or id of what the row is about; `all` in the total. */
            key: string;
            /** @description Name of a person or team. */
            name: string | null;
            /** @description Name of a region or service. */
            names: components["schemas"]["NameDto"] | null;
            /** @description In the unit of the report. */
            value: number | null;
            /** @description All records of the row. */
            count: components["schemas"]["ReportCellDto"];
            cells: components["schemas"]["ReportCellDto"][];
            measures: components["schemas"]["ReportMeasureDto"][];
            /** @description A rate of fewer than 25 records. */
            uncertain: boolean;
        };
        ReportPointDto: {
            /**
             * Format: date
             * @description Last day of the month, or today.
             */
            on: string;
            value: number | null;
            suppressed: boolean;
        };
        ReportDto: {
            code: components["schemas"]["ReportCode"];
            /** @description Code of the text that says what is counted. */
            definition: components["schemas"]["ReportCode"];
            unit: components["schemas"]["ReportUnit"];
            /** @description `null` when suppressed, or when there is nothing to divide by. */
            value: number | null;
            /** @description The value may not be shown to this person. */
            suppressed: boolean;
            numerator: number | null;
            denominator: number | null;
            /** @description A rate of fewer than 25 records. */
            uncertain: boolean;
            /** @description `caseload`: how many cases one caseworker should have. */
            target: number | null;
            filter: components["schemas"]["UsedFilterDto"];
            /** Format: date-time */
            asOf: string;
            /** @description What the rows are. */
            by: components["schemas"]["ReportDimension"];
            /** @description The columns, in their order. */
            cells: string[];
            total: components["schemas"]["ReportRowDto"];
            breakdown: components["schemas"]["ReportRowDto"][];
            series: components["schemas"]["ReportPointDto"][];
        };
        /** @enum {string} */
        ReportRecordSort: "since" | "-since" | "dueOn" | "-dueOn";
        ReportChildDto: {
            familyName: string | null;
            givenName: string;
            /** Format: date */
            bornOn: string;
        };
        ReportRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReportReferralDto: {
            /** Format: uuid */
            id: string;
            number: string;
            status: components["schemas"]["ReferralStatus"];
            kind: components["schemas"]["ServiceKind"];
            serviceId: string;
            service: components["schemas"]["NameDto"];
            organisation: components["schemas"]["ReportRefDto"] | null;
            /** Format: date */
            sentOn: string | null;
            /** Format: date */
            dueOn: string | null;
        };
        ReportRecordDto: {
            /**
             * Format: uuid
             * @description Of the referral where referrals are counted, else of the case.
             */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            caseStatus: components["schemas"]["CaseStatus"];
            priority: components["schemas"]["Priority"];
            child: components["schemas"]["ReportChildDto"];
            caseworker: components["schemas"]["ReportRefDto"] | null;
            team: components["schemas"]["ReportRefDto"];
            /**
             * Format: date
             * @description Next open task of the case.
             */
            caseDueOn: string | null;
            referral: components["schemas"]["ReportReferralDto"] | null;
            /** @description What `days` reports measure. */
            days: number | null;
            /**
             * Format: date-time
             * @description Since when it is in its state.
             */
            since: string;
        };
        ReportRecordListDto: {
            items: components["schemas"]["ReportRecordDto"][];
            nextCursor: string | null;
            count: number | {
                atLeast: number;
            };
        };
        /** @enum {string} */
        Scale: "DIFF4" | "DIFF3" | "BEHAV4" | "FREQ5" | "YN";
        ScreeningAnswerTextDto: {
            /** @description 7 prefers not to say, 9 does not know. */
            code: number;
            text: string;
        };
        ScreeningQuestionDto: {
            instrument: components["schemas"]["Instrument"];
            id: string;
            domain: components["schemas"]["DifficultyDomain"];
            scale: components["schemas"]["Scale"];
            /** @description `{{name}}` stands for the first name of the child. */
            text: string;
            answers: components["schemas"]["ScreeningAnswerTextDto"][];
        };
        ScreeningContentDto: {
            language: components["schemas"]["Language"];
            /** @description Stored with every screening. */
            version: string;
            /** @description Where the words come from. */
            source: string;
            questions: components["schemas"]["ScreeningQuestionDto"][];
        };
        /** @enum {string} */
        ScreeningStatus: "draft" | "completed" | "discarded";
        /** @enum {string} */
        ScreeningSource: "interview" | "import";
        /** @enum {string} */
        AdministrationMode: "proxy" | "self";
        ScreeningRespondentDto: {
            /** Format: uuid */
            id: string | null;
            name: string | null;
            relation: components["schemas"]["Relation"] | null;
        };
        /** @enum {string} */
        DomainResult: "difficulty" | "no_difficulty" | "not_known";
        DomainFindingDto: {
            domain: components["schemas"]["DifficultyDomain"];
            result: components["schemas"]["DomainResult"];
        };
        ScreeningAuthorDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ScreeningDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            status: components["schemas"]["ScreeningStatus"];
            source: components["schemas"]["ScreeningSource"];
            /** @description Null below two years. */
            instrument: components["schemas"]["Instrument"] | null;
            /** @description By which rule the result was found. */
            ruleId: string | null;
            contentVersion: string | null;
            language: components["schemas"]["Language"];
            /** Format: date */
            screenedOn: string;
            /** @description Completed years on that day. */
            ageYears: number;
            administrationMode: components["schemas"]["AdministrationMode"];
            respondent: components["schemas"]["ScreeningRespondentDto"];
            /** @description How many questions have an answer. */
            answerCount: number;
            /** @description Domain by domain; empty until it is completed. */
            results: components["schemas"]["DomainFindingDto"][];
            outcome: components["schemas"]["ScreeningOutcome"] | null;
            author: components["schemas"]["ScreeningAuthorDto"];
            /** Format: date-time */
            completedAt: string | null;
            version: number;
            /** Format: date-time */
            updatedAt: string;
            offeredActions: components["schemas"]["OfferedActionDto"][];
        };
        ScreeningListDto: {
            items: components["schemas"]["ScreeningDto"][];
        };
        NewScreeningDto: {
            /** @description In which the questions are read out. */
            language?: components["schemas"]["Language"];
            /** Format: date */
            screenedOn?: string;
            administrationMode?: components["schemas"]["AdministrationMode"];
            /**
             * Format: uuid
             * @description Somebody around the child.
             */
            respondentId?: string | null;
            /** @description Where the respondent is not recorded. */
            relation?: components["schemas"]["Relation"];
            /** @description Below two years, where nothing is asked yet: what worries the family. */
            concern?: string;
        };
        /**
         * @description `wg`: as here; `mics`: codes of MICS, question numbers of MICS or ours.
         * @enum {string}
         */
        ImportScale: "wg" | "mics";
        ImportScreeningDto: {
            /** @description `wg`: as here; `mics`: codes of MICS, question numbers of MICS or ours. */
            scale: components["schemas"]["ImportScale"];
            /** Format: date */
            screenedOn: string;
            /** @description The code of the answer, by the number of the question. */
            answers: {
                [key: string]: number;
            };
            language?: components["schemas"]["Language"];
            relation?: components["schemas"]["Relation"];
        };
        ScreeningAnswersDto: {
            /** @description The code of the answer, by the number of the question. */
            answers: {
                [key: string]: number;
            };
            concern: string | null;
            version: number;
        };
        UpdateScreeningDto: {
            /** @description In which the questions are read out. */
            language?: components["schemas"]["Language"];
            /** Format: date */
            screenedOn?: string;
            administrationMode?: components["schemas"]["AdministrationMode"];
            /**
             * Format: uuid
             * @description Somebody around the child.
             */
            respondentId?: string | null;
            /** @description Where the respondent is not recorded. */
            relation?: components["schemas"]["Relation"];
            /** @description The code of the answer, by the number of the question. */
            answers?: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        ScreeningAction: "complete" | "discard";
        ActOnScreeningDto: {
            action: components["schemas"]["ScreeningAction"];
        };
        /** @enum {string} */
        ServiceStep: "application" | "screening" | "clinic_examination" | "medical_commission" | "disability_examination" | "rehabilitation_programme" | "needs_assessment" | "booking" | "examination" | "written_conclusion" | "school_request" | "support_assessment" | "individual_plan" | "contract" | "queue" | "queue_slip" | "intake" | "staffing" | "enrolment" | "timetable" | "choose_supplier" | "fitting" | "delivery" | "assistant_assigned" | "voucher" | "trip" | "college_match" | "family_card_check" | "commission_review" | "decision" | "payment" | "service_start" | "sessions" | "course";
        /** @enum {string} */
        StandardUnit: "working" | "calendar";
        /** @enum {string} */
        StandardSource: "law" | "published" | "default";
        ServiceDto: {
            id: string;
            kind: components["schemas"]["ServiceKind"];
            name: components["schemas"]["NameDto"];
            /** @description As families read it: no abbreviation. */
            plain: components["schemas"]["NameDto"];
            ageMin: number;
            ageMax: number;
            /** @description Beyond what every service needs. */
            requiredDocuments: components["schemas"]["DocumentKind"][];
            steps: components["schemas"]["ServiceStep"][];
            standardDays: number;
            standardUnit: components["schemas"]["StandardUnit"];
            standardSource: components["schemas"]["StandardSource"];
            active: boolean;
            version: number;
        };
        ServiceListDto: {
            items: components["schemas"]["ServiceDto"][];
        };
        FieldErrorDto: {
            /** @description Where the mistake is (RFC 6901). */
            pointer: string;
            /** @description The rules it breaks. */
            rules: string[];
        };
        ProblemDto: {
            /** @enum {string} */
            type: "/problems/bad_request" | "/problems/not_signed_in" | "/problems/wrong_credentials" | "/problems/forbidden" | "/problems/organisation_closed" | "/problems/foreign_origin" | "/problems/not_found" | "/problems/method_not_allowed" | "/problems/illegal_action" | "/problems/blocked" | "/problems/conflict" | "/problems/merged" | "/problems/stale" | "/problems/payload_too_large" | "/problems/unsupported_media_type" | "/problems/invalid" | "/problems/key_reused" | "/problems/version_required" | "/problems/too_many_requests" | "/problems/internal" | "/problems/unavailable";
            title: string;
            status: number;
            requestId: string;
            /** @description `invalid`: each mistake at its field. */
            errors?: components["schemas"]["FieldErrorDto"][];
            /** @description `illegal_action`, `blocked`, `forbidden`: what was asked. */
            action?: string;
            /** @description `illegal_action`: the state of the record. */
            state?: string;
            /** @description `blocked`: the named reasons. */
            by?: string[];
            /** @description `illegal_action`: what is offered instead. */
            allowed?: string[];
            /** @description `stale`: the record as it now is. */
            current?: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description `merged`: the case that the record has become part of.
             */
            into?: string;
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
    Health_live: {
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
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Health_ready: {
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
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description wrong_credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description organisation_closed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_logout: {
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
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_me: {
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
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_list: {
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
                    "application/json": components["schemas"]["SessionListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_endAll: {
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
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_endOne: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_demoAccounts: {
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
                    "application/json": components["schemas"]["DemoAccountListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Assessments_list: {
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
                    "application/json": components["schemas"]["AssessmentListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Assessments_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Assessments_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Assessments_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnAssessmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Briefs_brief: {
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
                    "application/json": components["schemas"]["BriefDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Briefs_print: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePrintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_get: {
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
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendarLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLinkDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
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
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
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
                    "text/calendar": string;
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseClosure_read: {
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
                    "application/json": components["schemas"]["CaseClosureDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseClosure_request: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestClosureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                sort?: components["schemas"]["CaseSort"];
                status?: components["schemas"]["CaseStatus"][];
                priority?: components["schemas"]["Priority"][];
                turn?: components["schemas"]["CaseTurnFilter"][];
                ageBand?: components["schemas"]["AgeBand"][];
                locality?: components["schemas"]["Locality"][];
                difficulty?: components["schemas"]["DifficultyDomain"][];
                referralStatus?: components["schemas"]["ReferralStatus"][];
                referralKind?: components["schemas"]["ServiceKind"][];
                /** @description A district, or a region with all its districts. */
                locationId?: string;
                caseworkerId?: string;
                teamId?: string;
                overdue?: boolean;
                open?: boolean;
                noServiceStarted?: boolean;
                openedFrom?: string;
                openedTo?: string;
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
                    "application/json": components["schemas"]["CaseListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseRegistration_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cases_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cases_summary: {
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
                    "application/json": components["schemas"]["CaseSummaryDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cases_open: {
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
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cases_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cases_priority: {
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
                    "application/json": components["schemas"]["CasePriorityDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cases_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Children_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                sort?: components["schemas"]["ChildSort"];
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
                    "application/json": components["schemas"]["ChildListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Children_matches: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchQueryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildMatchListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Children_open: {
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
                    "application/json": components["schemas"]["ChildDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Children_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChildDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Children_duplicates: {
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
                    "application/json": components["schemas"]["ChildMatchListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MatchQuestions_list: {
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
                    "application/json": components["schemas"]["MatchQuestionListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consents_list: {
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
                    "application/json": components["schemas"]["ConsentListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consents_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consents_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnConsentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consents_override: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsentOverrideDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentOverrideDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Consents_endOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
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
                    "application/json": components["schemas"]["ConsentOverrideDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_listGiven: {
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
                    "application/json": components["schemas"]["GivenDocumentListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_list: {
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
                    "application/json": components["schemas"]["DocumentListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_upload: {
        parameters: {
            query: {
                kind: components["schemas"]["DocumentKind"];
            };
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentFileDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_get: {
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
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_content: {
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
                    "application/octet-stream": string;
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Documents_thumbnail: {
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
                    "image/jpeg": string;
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FamilyDocuments_list: {
        parameters: {
            query?: {
                childId?: string;
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
                    "application/json": components["schemas"]["FamilyDocumentListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FamilyDocuments_give: {
        parameters: {
            query: {
                kind: components["schemas"]["DocumentKind"];
            };
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyDocumentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_list: {
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
                    "application/json": components["schemas"]["UnfinishedListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
                    "application/json": components["schemas"]["FoundDraftDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraftDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Drafts_drop: {
        parameters: {
            query?: {
                /** @description Who throws it away; what this writer sent earlier stays gone. */
                writer?: string;
                sequence?: string;
                /** @description Only what this writer has set aside; the draft itself stays. */
                aside?: string;
            };
            header?: never;
            path: {
                key: string;
            };
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
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Changes_since: {
        parameters: {
            query?: {
                /** @description `asOf` of the answer before; without it nothing is listed. */
                since?: string;
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
                    "application/json": components["schemas"]["CaseChangesDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FamilyAccess_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFamilyAccessDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAccessDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    FamilyAccess_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
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
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    People_list: {
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
                    "application/json": components["schemas"]["PersonListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    People_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    People_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    People_openNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenNumberDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_places: {
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
                    "application/json": components["schemas"]["HelpPlacesDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_puzzle: {
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
                    "application/json": components["schemas"]["PuzzleDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                view?: components["schemas"]["HelpRequestView"];
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
                    "application/json": components["schemas"]["HelpRequestListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_ask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHelpRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestReceiptDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description invalid
             *
             *     key_reused
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpStatusQueryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpStatusDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_summary: {
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
                    "application/json": components["schemas"]["HelpRequestSummaryDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_discard: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenRequestsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneRequestsDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_listUnverified: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["UnverifiedRequestListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_admit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenRequestsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneRequestsDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_discardUnverified: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenRequestsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneRequestsDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_restoreUnverified: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenRequestsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneRequestsDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_open: {
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
                    "application/json": components["schemas"]["HelpRequestDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_matches: {
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
                    "application/json": components["schemas"]["ChildMatchListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_answers: {
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
                    "application/json": components["schemas"]["HelpRequestAnswersDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HelpRequests_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnHelpRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description invalid
             *
             *     key_reused
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HiddenChildren_page: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                ageBand?: components["schemas"]["AgeBand"];
                locality?: components["schemas"]["Locality"];
                /** @description A district, or a region with all its districts. */
                locationId?: string;
                teamId?: string;
                caseworkerId?: string;
                /** @description Known for at least as long: screened on this day or before. */
                until?: string;
                /** @description Known the longest first unless asked otherwise. */
                sort?: components["schemas"]["HiddenChildSort"];
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
                    "application/json": components["schemas"]["HiddenChildPageDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_page: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                status?: components["schemas"]["PlanStatus"];
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
                    "application/json": components["schemas"]["PlanPageDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_list: {
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
                    "application/json": components["schemas"]["PlanListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_actOnGoal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnGoalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_noteOnGoal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Plans_actOnUndertaking: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnUndertakingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pulses_list: {
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
                    "application/json": components["schemas"]["PulseListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pulses_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPulseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PulseDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Pulses_markInError: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
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
                    "application/json": components["schemas"]["PulseListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Families_children: {
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
                    "application/json": components["schemas"]["FamilyChildListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Families_referrals: {
        parameters: {
            query?: {
                childId?: string;
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
                    "application/json": components["schemas"]["FamilyReferralListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Merges_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                status?: components["schemas"]["MergeStatus"][];
                /** @description Merges of this case, on either side. */
                caseId?: string;
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
                    "application/json": components["schemas"]["MergeListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Merges_compare: {
        parameters: {
            query: {
                /** @description The other child. */
                otherId: string;
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
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Merges_ask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMergeRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Merges_merge: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMergeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Merges_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnMergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Notes_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                kind?: components["schemas"]["NoteKind"][];
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
                    "application/json": components["schemas"]["NoteListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Notes_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Notes_get: {
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
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Notes_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundNoteListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                due?: components["schemas"]["TaskDue"][];
                kind?: components["schemas"]["TaskKind"][];
                /** @description Tasks of the cases of this caseworker. */
                caseworkerId?: string;
                /** @description Late tasks that have climbed so high. */
                rung?: components["schemas"]["LadderRung"];
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
                    "application/json": components["schemas"]["DayTaskListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_summary: {
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
                    "application/json": components["schemas"]["TaskSummaryDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_get: {
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
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_listOfCase: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                status?: components["schemas"]["TaskStatus"][];
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
                    "application/json": components["schemas"]["CaseTaskListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Tasks_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Teams_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                sort?: components["schemas"]["TeamSort"];
                regionId?: string;
                active?: boolean;
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
                    "application/json": components["schemas"]["TeamListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Teams_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTeamDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Teams_get: {
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
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Teams_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TimeLimits_get: {
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
                    "application/json": components["schemas"]["TimeLimitsDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TimeLimits_updateLadder: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLadderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TimeLimits_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                step: components["schemas"]["TimeLimitStep"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTimeLimitsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLimitsOfStepDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Timeline_history: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                kind?: components["schemas"]["TimelineKind"][];
                /** @description What this person has done. */
                actorId?: string;
                /** @description The last day that is shown. */
                until?: string;
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
                    "application/json": components["schemas"]["TimelineDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Timeline_actors: {
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
                    "application/json": components["schemas"]["TimelineActorsDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Timeline_accesses: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
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
                    "application/json": components["schemas"]["CaseAccessListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Changes_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
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
                    "application/json": components["schemas"]["NewsListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Transfers_waiting: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                /** @description Late ones that have climbed so high. */
                rung?: components["schemas"]["LadderRung"];
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
                    "application/json": components["schemas"]["TransferListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Transfers_file: {
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
                    "application/json": components["schemas"]["TransferFileDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Transfers_sent: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                status?: components["schemas"]["TransferStatus"][];
                unseen?: boolean;
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
                    "application/json": components["schemas"]["SentTransferListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Transfers_seen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
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
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HandOvers_get: {
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
                    "application/json": components["schemas"]["HandOverDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    HandOvers_handOver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverResultDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                sort?: components["schemas"]["UserSort"];
                role?: components["schemas"]["Role"][];
                teamId?: string;
                organisationId?: string;
                active?: boolean;
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
                    "application/json": components["schemas"]["UserListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_get: {
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
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Users_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPasswordDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Locations_list: {
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
                    "application/json": components["schemas"]["LocationListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Offerings_list: {
        parameters: {
            query: {
                serviceId: string;
                /** @description Say for each how it fits the child of this case. */
                caseId?: string;
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
                    "application/json": components["schemas"]["OfferingListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Offerings_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOfferingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Offerings_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOfferingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferingDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                sort?: components["schemas"]["OrganisationSort"];
                serviceId?: string;
                kind?: components["schemas"]["ServiceKind"][];
                language?: components["schemas"]["SpokenLanguage"][];
                /** @description A district, or a region with all its districts. */
                locationId?: string;
                accessible?: boolean;
                active?: boolean;
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
                    "application/json": components["schemas"]["OrganisationListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organisations_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organisations_get: {
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
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organisations_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Organisations_openWork: {
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
                    "application/json": components["schemas"]["OpenWorkDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Registrations_list: {
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
                    "application/json": components["schemas"]["RegistrationListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Registrations_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationRecordDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Registrations_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRegistrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationRecordDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Registrations_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnRegistrationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationRecordDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Registrations_diagnosis: {
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
                    "application/json": components["schemas"]["DiagnosisDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Households_get: {
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
                    "application/json": components["schemas"]["HouseholdDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Households_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHouseholdDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Households_list: {
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
                    "application/json": components["schemas"]["ProtectionNoteListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Households_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProtectionNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionNoteDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Households_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
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
                    "application/json": components["schemas"]["ProtectionNoteDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseReferrals_list: {
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
                    "application/json": components["schemas"]["CaseReferralListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CaseReferrals_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReferralDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description The referral. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReferralEndings_followAgain: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
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
                    "application/json": components["schemas"]["ReferralDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Referrals_list: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Name in any script, with typos; number; IIN. */
                q?: string;
                sort?: components["schemas"]["ReferralSort"];
                status?: components["schemas"]["ReferralStatus"][];
                kind?: components["schemas"]["ServiceKind"][];
                turn?: components["schemas"]["Turn"][];
                serviceId?: string;
                organisationId?: string;
                caseworkerId?: string;
                teamId?: string;
                open?: boolean;
                overdue?: boolean;
                stale?: boolean;
                unseen?: boolean;
                organisationClosed?: boolean;
                sentFrom?: string;
                sentTo?: string;
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
                    "application/json": components["schemas"]["ReferralListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Referrals_summary: {
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
                    "application/json": components["schemas"]["ReferralSummaryDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Referrals_get: {
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
                    "application/json": components["schemas"]["ReferralDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Referrals_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReferralDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Referrals_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnReferralDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Referrals_seen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
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
                    "application/json": components["schemas"]["ReferralDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Referrals_history: {
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
                    "application/json": components["schemas"]["ReferralHistoryDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reports_read: {
        parameters: {
            query?: {
                /** @description First day of the period; a whole calendar year for analysts. */
                from?: string;
                /** @description Last day of the period. */
                to?: string;
                /** @description For managers. */
                teamId?: string;
                /** @description Region of the team. */
                regionId?: string;
                /** @description For reports about referrals. */
                kind?: components["schemas"]["ServiceKind"];
                locality?: components["schemas"]["Locality"];
                sex?: components["schemas"]["Sex"];
                ageBand?: components["schemas"]["AgeBand"];
                /** @description What the rows are. */
                by?: components["schemas"]["ReportDimension"];
            };
            header?: never;
            path: {
                code: components["schemas"]["ReportCode"];
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
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reports_records: {
        parameters: {
            query?: {
                /** @description First day of the period; a whole calendar year for analysts. */
                from?: string;
                /** @description Last day of the period. */
                to?: string;
                /** @description For managers. */
                teamId?: string;
                /** @description Region of the team. */
                regionId?: string;
                /** @description For reports about referrals. */
                kind?: components["schemas"]["ServiceKind"];
                locality?: components["schemas"]["Locality"];
                sex?: components["schemas"]["Sex"];
                ageBand?: components["schemas"]["AgeBand"];
                /** @description What the rows are. */
                by?: components["schemas"]["ReportDimension"];
                /** @description Column of the report; `all` for its whole, else its numerator. */
                cell?: string;
                /** @description Key of a row of the report. */
                row?: string;
                sort?: components["schemas"]["ReportRecordSort"];
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                code: components["schemas"]["ReportCode"];
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
                    "application/json": components["schemas"]["ReportRecordListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "kk" | "ru" | "en";
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
                    "application/json": components["schemas"]["ScreeningContentDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_list: {
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
                    "application/json": components["schemas"]["ScreeningListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScreeningDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked, conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_import: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportScreeningDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_open: {
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
                    "application/json": components["schemas"]["ScreeningDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_update: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScreeningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description version_required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_answers: {
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
                    "application/json": components["schemas"]["ScreeningAnswersDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Screenings_act: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                /** @description The draft whose words are saved here: it is over in the same transaction, and stays if the request is refused. */
                "Draft-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnScreeningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description illegal_action, blocked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description payload_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unsupported_media_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Services_list: {
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
                    "application/json": components["schemas"]["ServiceListDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Services_get: {
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
                    "application/json": components["schemas"]["ServiceDto"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
