package org.fosse.jobs.page;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * A template as the class that is written of it when Fosse is built: text is escaped by where it stands.
 *
 * @param <P> what it shows
 */
@FunctionalInterface
interface Template<P> {
    /** @param interceptor sees the tags of forms; there are none */
    void render(HtmlTemplateOutput html, HtmlInterceptor interceptor, P page);

    @SuppressWarnings("NullAway") // Templates take null for no interceptor.
    static <P> String html(Template<P> template, P page) {
        StringOutput html = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }
}
