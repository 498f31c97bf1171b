package dev.whichcraft.teams;

import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.teams.Change.Said;
import io.quarkus.qute.TemplateExtension;

/** How teams are spoken of on pages. */
@TemplateExtension
final class TeamWords {

    private static final String GONE = "Somebody whose data are deleted";

    private TeamWords() {}

    /** A role. */
    static String word(Role role) {
        return role == Role.LEAD ? "Lead" : "Member";
    }

    /** A role after "you are". */
    static String asArticle(Role role) {
        return role == Role.LEAD ? "a lead" : "a member";
    }

    /** A code in two halves, to be read out. */
    static String spaced(String code) {
        return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }

    /** What somebody changed. */
    static String sentence(Said change) {
        String actor = change.actor() == null ? GONE : change.actor();
        String subject = change.subject() == null ? "somebody whose data are deleted" : change.subject();
        return actor + " "
                + switch (change.kind()) {
                    case CREATED -> "made the team " + change.detail();
                    case RENAMED -> "named the team " + change.detail();
                    case ARCHIVED -> "archived the team";
                    case RESTORED -> "brought the team back";
                    case LINKED -> "made a link to join that holds " + change.detail();
                    case INVITED -> "invited " + change.detail();
                    case WITHDRAWN ->
                        "took back " + (change.detail().isEmpty() ? "a link" : "the invitation of " + change.detail());
                    case CODE -> change.detail().equals("off") ? "switched joining by code off" : "set another code";
                    case JOINED -> "joined";
                    case LEFT -> "left";
                    case REMOVED -> "removed " + subject;
                    case ASSIGNED -> "assigned " + change.detail();
                    case TERMS -> "changed the assignment of " + change.detail();
                    case TAKEN_BACK -> "withdrew the assignment of " + change.detail();
                    case EXTENDED -> "gave " + subject + " other terms for " + change.detail();
                    case UNEXTENDED -> "took back the other terms of " + subject + " for " + change.detail();
                    case ANSWERED -> "answered what " + subject + " reported of " + change.detail();
                    case CLOSED -> "closed what " + subject + " reported of " + change.detail();
                    case REOPENED -> "opened again what " + subject + " reported of " + change.detail();
                    case LABELLED -> "put the label " + change.detail() + " on " + subject;
                    case UNLABELLED -> "took the label " + change.detail() + " off " + subject;
                    case LABEL_EXTENDED -> "gave other terms to all with the label " + change.detail();
                    case LABEL_UNEXTENDED -> "took back the other terms of all with the label " + change.detail();
                    case CAME_BY_GROUP -> "came by a group, as " + asArticle(Role.valueOf(change.detail()));
                    case LEFT_WITH_GROUP -> "left, as no group of theirs is in the team";
                    case ROLE_BY_GROUP -> "became " + asArticle(Role.valueOf(change.detail())) + " by a group";
                    case GROUP_MAPPED -> "lets the group " + change.detail() + " be in the team";
                    case GROUP_UNMAPPED -> "lets the group " + change.detail() + " be in the team no more";
                    case COMMENTED -> "commented on the work of " + subject + " for " + change.detail();
                    case MARKED -> "set a mark of " + subject + " for " + change.detail();
                    case UNMARKED -> "took back a comment or a mark of " + subject + " for " + change.detail();
                    case REGRADED -> "corrected questions of " + change.detail();
                    case ROLE -> "made " + subject + " " + asArticle(Role.valueOf(change.detail()));
                };
    }
}
