package dev.whichcraft.people;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.people.Person.Listed;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** People, for those who look after them: found by the beginning of their name or address, page by page. */
@Path("/people")
@Authenticated
public class People {

    private static final int PAGE = 25;
    private static final int LONGEST = 100;

    @Inject
    Me me;

    /** A page of the list; {@code next} is null on the last. */
    record people(String q, boolean first, List<Listed> found, Listed next) implements TemplateInstance {}

    /**
     * One person, with the form that sets their time.
     *
     * @param number of the next step
     * @param chosen factor that stands in the form
     * @param reason that stands in the form
     * @param missing what keeps the form from being taken; empty for nothing
     */
    record person(
            Person person,
            List<TimeStep.Told> steps,
            int number,
            String chosen,
            String reason,
            List<Missing> missing,
            List<TimeFactor> factors)
            implements TemplateInstance {

        static person of(Person person, String chosen, String reason, List<Missing> missing) {
            List<TimeStep.Told> steps = TimeStep.of(person.id);
            int number = steps.isEmpty() ? 1 : steps.get(0).number() + 1;
            return new person(person, steps, number, chosen, reason, missing, List.of(TimeFactor.values()));
        }
    }

    /**
     * What is missing from a form.
     *
     * @param field it belongs to
     * @param sentence that says what to do
     */
    record Missing(String field, String sentence) {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("id") @DefaultValue("") String id) {
        me.looksAfterLearners();
        String begins = begins(q);
        Listed place = Ids.parse(id)
                .map(from -> new Listed(from, "", "", 1, after.replace("\u0000", "")))
                .orElse(Person.FIRST);
        List<Listed> found = Person.search(begins, place, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Listed> shown = more ? found.subList(0, PAGE) : found;
        return new people(begins, id.isEmpty(), shown, more ? shown.get(PAGE - 1) : null);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") String id) {
        me.looksAfterLearners();
        UUID valid = Ids.parse(id).orElseThrow(Trouble::notFound);
        Person person = Person.of(valid).orElseThrow(Trouble::notFound);
        return People.person.of(person, person.factor().text(), "", List.of());
    }

    /** What was typed, without what no name holds. */
    private static String begins(String typed) {
        String clean = typed.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
